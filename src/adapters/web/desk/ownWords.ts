import type { Language } from '../../../domain/time/language.ts';

/** The page about the one who is signed in. */
export type OwnWords = {
  readonly title: string;
  readonly lead: (address: string) => string;
  readonly roles: string;
  readonly sessions: string;
  readonly session: (since: string, seen: string) => string;
  readonly methods: { readonly link: string; readonly oidc: string };
  readonly current: string;
  readonly everywhere: string;
  readonly everywhereHelp: string;
};

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  nb: {
    title: 'Innloggingen din',
    lead: (address) => `Du er logget inn som ${address}.`,
    roles: 'Rollene dine',
    sessions: 'Her er du logget inn',
    session: (since, seen) => `Siden ${since}, sist brukt ${seen}`,
    methods: { link: 'med lenke på e-post', oidc: 'med virksomhetens innlogging' },
    current: 'Denne nettleseren',
    everywhere: 'Logg ut overalt',
    everywhereHelp:
      'Stenger arbeidsbordet i alle nettlesere der adressen din er logget inn, også her, og lenker du ikke har brukt. En innlogging som ikke brukes, stenges av seg selv etter tolv timer.',
  },
  nn: {
    title: 'Innlogginga di',
    lead: (address) => `Du er logga inn som ${address}.`,
    roles: 'Rollene dine',
    sessions: 'Her er du logga inn',
    session: (since, seen) => `Sidan ${since}, sist brukt ${seen}`,
    methods: { link: 'med lenkje på e-post', oidc: 'med innlogginga til verksemda' },
    current: 'Denne nettlesaren',
    everywhere: 'Logg ut overalt',
    everywhereHelp:
      'Stengjer arbeidsbordet i alle nettlesarar der adressa di er logga inn, også her, og lenkjer du ikkje har brukt. Ei innlogging som ikkje blir brukt, stengjer seg sjølv etter tolv timar.',
  },
  en: {
    title: 'Your sign-in',
    lead: (address) => `You are signed in as ${address}.`,
    roles: 'Your roles',
    sessions: 'Where you are signed in',
    session: (since, seen) => `Since ${since}, last used ${seen}`,
    methods: { link: 'by a link in an e-mail', oidc: 'with your organisation’s sign-in' },
    current: 'This browser',
    everywhere: 'Sign out everywhere',
    everywhereHelp:
      'Closes the desk in every browser where your address is signed in, this one too, and links you have not used. A session that is not used closes by itself after twelve hours.',
  },
};
