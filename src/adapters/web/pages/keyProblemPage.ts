import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';

export type KeyProblem = 'unknown' | 'ended' | 'foreign' | 'often' | 'large' | 'notYours' | 'tooMany';

type Words = readonly [title: string, text: string, remedy: string];

const STATUS: Readonly<Record<KeyProblem, number>> = {
  unknown: 404,
  ended: 410,
  foreign: 403,
  often: 429,
  large: 413,
  notYours: 404,
  tooMany: 409,
};

/** What is said when a personal key opens nothing, or a form sent with it is refused. */
export function keyProblemPage(
  problem: KeyProblem,
  language: Language,
): { readonly page: Page; readonly status: number } {
  const [title, text, remedy] = WORDS[language][problem];
  const link = problem === 'unknown' || problem === 'ended' ? LINKS[language] : null;
  return {
    status: STATUS[problem],
    page: { template: 'keyProblem', title, section: null, language, data: { text, remedy, link } },
  };
}

const LINKS: Readonly<Record<Language, string>> = {
  nb: 'Få en ny lenke på e-post',
  nn: 'Få ei ny lenkje på e-post',
  en: 'Get a new link by e-mail',
};

const WORDS: Readonly<Record<Language, Readonly<Record<KeyProblem, Words>>>> = {
  nb: {
    unknown: [
      'Lenken virker ikke',
      'Adressen er ikke hel, eller den er ikke laget av denne tjenesten.',
      'Åpne lenken rett fra e-posten, eller be om en ny.',
    ],
    ended: [
      'Lenken er gått ut',
      'Den har vart så lenge den skulle, eller den er trukket tilbake.',
      'Be om en ny, så kommer den på e-post.',
    ],
    foreign: [
      'Skjemaet kom fra et annet nettsted',
      'Ingenting er endret.',
      'Åpne siden her hos oss og gjør det derfra.',
    ],
    often: [
      'For mange forsøk på kort tid',
      'Det siste er ikke registrert.',
      'Vent ti minutter og prøv igjen.',
    ],
    large: ['Teksten er for lang', 'Ingenting er registrert.', 'Gå tilbake og skriv kortere.'],
    notYours: [
      'Dette gjelder ikke deg lenger',
      'Møtet, fristen eller lenken hører ikke til adressen din nå. Ingenting er endret.',
      'Gå tilbake til siden din og se hva som gjelder.',
    ],
    tooMany: [
      'Du har for mange kalenderlenker',
      'Det kan være høyst 20 som virker.',
      'Gå tilbake og trekk tilbake en du ikke bruker.',
    ],
  },
  nn: {
    unknown: [
      'Lenkja verkar ikkje',
      'Adressa er ikkje heil, eller ho er ikkje laga av denne tenesta.',
      'Opne lenkja rett frå e-posten, eller be om ei ny.',
    ],
    ended: [
      'Lenkja er gått ut',
      'Ho har vart så lenge ho skulle, eller ho er trekt tilbake.',
      'Be om ei ny, så kjem ho på e-post.',
    ],
    foreign: [
      'Skjemaet kom frå ein annan nettstad',
      'Ingenting er endra.',
      'Opne sida her hos oss og gjer det derifrå.',
    ],
    often: [
      'For mange forsøk på kort tid',
      'Det siste er ikkje registrert.',
      'Vent ti minutt og prøv igjen.',
    ],
    large: ['Teksten er for lang', 'Ingenting er registrert.', 'Gå tilbake og skriv kortare.'],
    notYours: [
      'Dette gjeld ikkje deg lenger',
      'Møtet, fristen eller lenkja høyrer ikkje til adressa di no. Ingenting er endra.',
      'Gå tilbake til sida di og sjå kva som gjeld.',
    ],
    tooMany: [
      'Du har for mange kalenderlenkjer',
      'Det kan vere høgst 20 som verkar.',
      'Gå tilbake og trekk tilbake ei du ikkje bruker.',
    ],
  },
  en: {
    unknown: [
      'This link is not valid',
      'The address is not whole, or it was not made by this service.',
      'Open the link straight from the e-mail, or ask for a new one.',
    ],
    ended: [
      'This link has ended',
      'It has lasted as long as it should, or it has been withdrawn.',
      'Ask for a new one, and it comes by e-mail.',
    ],
    foreign: [
      'The form came from another site',
      'Nothing was changed.',
      'Open the page here with us and do it from there.',
    ],
    often: ['Too many attempts', 'The last one was not recorded.', 'Wait ten minutes and try again.'],
    large: ['The text is too long', 'Nothing was recorded.', 'Go back and write less.'],
    notYours: [
      'This is no longer yours',
      'The meeting, deadline or link does not belong to your address now. Nothing was changed.',
      'Go back to your page and see what holds.',
    ],
    tooMany: [
      'You have too many calendar links',
      'At most 20 may work at a time.',
      'Go back and withdraw one you do not use.',
    ],
  },
};
