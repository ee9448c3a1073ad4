import type { Language } from '../../../domain/time/language.ts';

type Problem = readonly [title: string, text: string, remedy: string];

/** What is said when a page cannot be shown. `failed` and `away` take the reference that the log has. */
export type ProblemWords = {
  readonly home: string;
  readonly notFound: Problem;
  readonly badAddress: Problem;
  readonly gone: Problem;
  readonly failed: (reference: string) => Problem;
  readonly away: (reference: string) => Problem;
};

export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  nb: {
    home: 'Gå til forsiden',
    notFound: [
      'Siden finnes ikke',
      'Adressen er skrevet feil, eller siden er fjernet.',
      'Alle årshjulene står på forsiden.',
    ],
    badAddress: ['Ugyldig adresse', 'Adressen kan ikke leses.', 'Gå til forsiden og prøv derfra.'],
    gone: [
      'Hendelsen er fjernet',
      'Den har stått i årshjulet, men er tatt ut. Står den i kalenderen din, kan du slette den.',
      'Det som gjelder nå, står i årshjulene på forsiden.',
    ],
    failed: (reference) => ['Noe gikk galt hos oss', 'Siden kunne ikke lages.', retry.nb(reference)],
    away: (reference) => [
      'Tjenesten er ikke klar',
      'Tjenesten får ikke lest det den trenger akkurat nå.',
      retry.nb(reference),
    ],
  },
  nn: {
    home: 'Gå til framsida',
    notFound: [
      'Sida finst ikkje',
      'Adressa er skriven feil, eller sida er fjerna.',
      'Alle årshjula står på framsida.',
    ],
    badAddress: ['Ugyldig adresse', 'Adressa kan ikkje lesast.', 'Gå til framsida og prøv derfrå.'],
    gone: [
      'Hendinga er fjerna',
      'Ho har stått i årshjulet, men er teken ut. Står ho i kalenderen din, kan du slette ho.',
      'Det som gjeld no, står i årshjula på framsida.',
    ],
    failed: (reference) => ['Noko gjekk gale hos oss', 'Sida kunne ikkje lagast.', retry.nn(reference)],
    away: (reference) => [
      'Tenesta er ikkje klar',
      'Tenesta får ikkje lese det ho treng akkurat no.',
      retry.nn(reference),
    ],
  },
  en: {
    home: 'Go to the front page',
    notFound: [
      'There is no such page',
      'The address is misspelt, or the page has been removed.',
      'Every annual wheel is on the front page.',
    ],
    badAddress: [
      'Invalid address',
      'The address cannot be read.',
      'Go to the front page and try from there.',
    ],
    gone: [
      'This has been removed',
      'It was in the annual wheel, but has been taken out. If it is in your calendar, you may delete it.',
      'What holds now is in the annual wheels on the front page.',
    ],
    failed: (reference) => ['Something went wrong here', 'The page could not be made.', retry.en(reference)],
    away: (reference) => [
      'The service is not ready',
      'The service cannot read what it needs just now.',
      retry.en(reference),
    ],
  },
};

const retry: Readonly<Record<Language, (reference: string) => string>> = {
  nb: (reference) =>
    `Prøv igjen om litt. Skjer det igjen, si fra til den som drifter tjenesten, og oppgi referansen ${reference}.`,
  nn: (reference) =>
    `Prøv igjen om litt. Hender det igjen, sei frå til den som driftar tenesta, og oppgje referansen ${reference}.`,
  en: (reference) =>
    `Try again in a while. If it happens again, tell whoever runs the service, and give the reference ${reference}.`,
};
