import type { PersonalPage } from '../tokenPage.ts';

const PROBLEMS = {
  unknown: {
    status: 404,
    title: 'Lenken virker ikke',
    text: 'Adressen er ikke hel, eller den er ikke laget av denne tjenesten.',
    remedy: 'Åpne lenken rett fra e-posten, eller kopier hele. Virker den fortsatt ikke, svar på e-posten.',
    english: 'This link is not valid. Open it straight from the e-mail, or reply to the e-mail.',
  },
  foreign: {
    status: 403,
    title: 'Skjemaet kom fra et annet nettsted',
    text: 'Ingenting er endret.',
    remedy: 'Åpne lenken i e-posten og bruk knappen på siden der.',
    english: 'The form was sent from another site, so nothing was changed. Use the link in the e-mail.',
  },
  often: {
    status: 429,
    title: 'For mange forsøk på kort tid',
    text: 'Det siste er ikke registrert.',
    remedy: 'Vent noen minutter og prøv igjen.',
    english: 'Too many attempts. Please wait a few minutes.',
  },
  large: {
    status: 413,
    title: 'Teksten er for lang',
    text: 'Ingenting er registrert.',
    remedy: 'Gå tilbake og skriv kortere.',
    english: 'The text is too long. Nothing was saved.',
  },
} as const;

/** What is said when a personal link cannot be used. Nobody knows the reader's language then, so English is added. */
export function linkProblemPage(problem: keyof typeof PROBLEMS): PersonalPage {
  const { status, title, text, remedy, english } = PROBLEMS[problem];
  return {
    status,
    page: { template: 'linkProblem', title, section: null, language: 'nb', data: { text, remedy, english } },
  };
}
