import type { Request } from 'express';
import type { Language } from '../../../domain/time/language.ts';
import { pageLanguage } from '../pageLanguage.ts';
import type { Page } from '../renderPage.ts';

type Problem = 'signed-out' | 'foreign' | 'large' | 'forbidden';

type Words = { readonly title: string; readonly text: string; readonly remedy: string };

const STATUS: Readonly<Record<Problem, number>> = {
  'signed-out': 403,
  foreign: 403,
  large: 413,
  forbidden: 403,
};

const WORDS: Readonly<Record<Language, Readonly<Record<Problem, Words>>>> = {
  nb: {
    'signed-out': {
      title: 'Du er ikke logget inn',
      text: 'Ingenting er endret.',
      remedy: 'Logg inn på arbeidsbordet og gjør det på nytt.',
    },
    foreign: {
      title: 'Skjemaet kan ikke brukes',
      text: 'Det kom fra et annet nettsted eller fra en innlogging som er over. Ingenting er endret.',
      remedy: 'Åpne siden på nytt og gjør det derfra.',
    },
    large: {
      title: 'Teksten er for lang',
      text: 'Ingenting er endret.',
      remedy: 'Gå tilbake og skriv kortere.',
    },
    forbidden: {
      title: 'Du har ikke tilgang til dette',
      text: 'Rollen din på arbeidsbordet rekker ikke så langt.',
      remedy: 'Be koordinatoren om å gi adressen din en annen rolle i hjulets wheel.yaml.',
    },
  },
  nn: {
    'signed-out': {
      title: 'Du er ikkje logga inn',
      text: 'Ingenting er endra.',
      remedy: 'Logg inn på arbeidsbordet og gjer det på nytt.',
    },
    foreign: {
      title: 'Skjemaet kan ikkje brukast',
      text: 'Det kom frå ein annan nettstad eller frå ei innlogging som er over. Ingenting er endra.',
      remedy: 'Opne sida på nytt og gjer det derfrå.',
    },
    large: {
      title: 'Teksten er for lang',
      text: 'Ingenting er endra.',
      remedy: 'Gå tilbake og skriv kortare.',
    },
    forbidden: {
      title: 'Du har ikkje tilgang til dette',
      text: 'Rolla di på arbeidsbordet rekk ikkje så langt.',
      remedy: 'Be koordinatoren om å gje adressa di ei anna rolle i wheel.yaml for hjulet.',
    },
  },
  en: {
    'signed-out': {
      title: 'You are not signed in',
      text: 'Nothing has been changed.',
      remedy: 'Sign in at the desk and do it again.',
    },
    foreign: {
      title: 'The form cannot be used',
      text: 'It came from another site, or from a session that has ended. Nothing has been changed.',
      remedy: 'Open the page again and do it from there.',
    },
    large: {
      title: 'The text is too long',
      text: 'Nothing has been changed.',
      remedy: 'Go back and write less.',
    },
    forbidden: {
      title: 'You have no access to this',
      text: 'Your role at the desk does not reach that far.',
      remedy: 'Ask the coordinator to give your address another role in the wheel.yaml of the wheel.',
    },
  },
};

/** What is said when the desk does not do what it was asked. */
export function deskProblemPage(
  problem: Problem,
  request: Request,
): { readonly page: Page; readonly status: number } {
  const language = pageLanguage(request);
  const { title, text, remedy } = WORDS[language][problem];
  return {
    status: STATUS[problem],
    page: { template: 'error', title, section: 'desk', language, data: { text, remedy } },
  };
}
