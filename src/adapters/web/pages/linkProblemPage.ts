import type { Language } from '../../../domain/time/language.ts';
import type { PersonalPage } from '../personalPage.ts';

const STATUSES = { unknown: 404, foreign: 403, often: 429, large: 413 } as const;

type LinkProblem = keyof typeof STATUSES;
type Said = readonly [title: string, text: string, remedy: string];

const WORDS: Readonly<Record<Language, Readonly<Record<LinkProblem, Said>>>> = {
  nb: {
    unknown: [
      'Lenken virker ikke',
      'Adressen er ikke hel, eller den er ikke laget av denne tjenesten.',
      'Åpne lenken rett fra e-posten, eller kopier hele. Virker den fortsatt ikke, svar på e-posten.',
    ],
    foreign: [
      'Skjemaet kom fra et annet nettsted',
      'Ingenting er endret.',
      'Åpne lenken i e-posten og bruk knappen på siden der.',
    ],
    often: [
      'For mange forsøk på kort tid',
      'Det siste er ikke registrert.',
      'Vent noen minutter og prøv igjen.',
    ],
    large: ['Teksten er for lang', 'Ingenting er registrert.', 'Gå tilbake og skriv kortere.'],
  },
  nn: {
    unknown: [
      'Lenkja verkar ikkje',
      'Adressa er ikkje heil, eller ho er ikkje laga av denne tenesta.',
      'Opne lenkja rett frå e-posten, eller kopier heile. Verkar ho framleis ikkje, svar på e-posten.',
    ],
    foreign: [
      'Skjemaet kom frå ein annan nettstad',
      'Ingenting er endra.',
      'Opne lenkja i e-posten og bruk knappen på sida der.',
    ],
    often: [
      'For mange forsøk på kort tid',
      'Det siste er ikkje registrert.',
      'Vent nokre minutt og prøv igjen.',
    ],
    large: ['Teksten er for lang', 'Ingenting er registrert.', 'Gå tilbake og skriv kortare.'],
  },
  en: {
    unknown: [
      'The link does not work',
      'The address is not complete, or was not made by this service.',
      'Open the link straight from the mail, or copy all of it. If it still does not work, reply to the mail.',
    ],
    foreign: [
      'The form came from another site',
      'Nothing has been changed.',
      'Open the link in the mail and use the button on the page there.',
    ],
    often: [
      'Too many attempts in a short time',
      'The last one has not been recorded.',
      'Wait some minutes and try again.',
    ],
    large: ['The text is too long', 'Nothing has been recorded.', 'Go back and write less.'],
  },
};

/**
 * What is said when a personal link cannot be used. Unless somebody has chosen a language nobody knows the reader's, so English
 * is added to Norwegian.
 */
export function linkProblemPage(problem: LinkProblem, language: Language = 'nb'): PersonalPage {
  const [title, text, remedy] = WORDS[language][problem];
  const english = language === 'en' ? null : WORDS.en[problem].join('. ').replaceAll('..', '.');
  return {
    status: STATUSES[problem],
    page: { template: 'linkProblem', title, section: null, language, data: { text, remedy, english } },
  };
}
