import type { Language } from '../../../domain/time/language.ts';

/** What the page of a year says around the drawing of its wheel. */
export type WheelTexts = {
  readonly heading: string;
  readonly skip: string;
  readonly missing: (year: number) => string;
  readonly unlabelled: (count: string) => string;
  readonly numbered: string;
  readonly undated: string;
  readonly phases: string;
  readonly unsure: string;
  readonly shades: string;
  readonly before: string;
  readonly after: string;
  readonly beside: string;
  readonly download: string;
};

export const wheelTexts: Readonly<Record<Language, WheelTexts>> = {
  nb: {
    heading: 'Hjulet',
    skip: 'Hopp over hjulet, til listen',
    missing: (year) => `Hendelsene i ${year} er ikke regnet ut ennå.`,
    unlabelled: (count) => `${count} har ikke navn ved hjulet. Navnene står i listen.`,
    numbered: 'Tallene rundt hjulet står også ved linjene i listen.',
    undated: 'uten dato',
    phases: 'Faser:',
    unsure: 'usikkert tidsrom',
    shades: 'Helligdager, skoleferier og stille perioder',
    before: 'Året før:',
    after: 'Året etter:',
    beside: 'Årene side om side',
    download: 'Last ned hjulet (SVG)',
  },
  nn: {
    heading: 'Hjulet',
    skip: 'Hopp over hjulet, til lista',
    missing: (year) => `Hendingane i ${year} er ikkje rekna ut enno.`,
    unlabelled: (count) => `${count} har ikkje namn ved hjulet. Namna står i lista.`,
    numbered: 'Tala rundt hjulet står òg ved linjene i lista.',
    undated: 'utan dato',
    phases: 'Fasar:',
    unsure: 'usikkert tidsrom',
    shades: 'Heilagdagar, skuleferiar og stille periodar',
    before: 'Året før:',
    after: 'Året etter:',
    beside: 'Åra side om side',
    download: 'Last ned hjulet (SVG)',
  },
  en: {
    heading: 'The wheel',
    skip: 'Skip the wheel, to the list',
    missing: (year) => `What happens in ${year} has not been worked out yet.`,
    unlabelled: (count) => `${count} have no name beside the wheel. The names are in the list.`,
    numbered: 'The numbers around the wheel stand at the lines of the list too.',
    undated: 'without a date',
    phases: 'Phases:',
    unsure: 'uncertain period',
    shades: 'Public holidays, school holidays and quiet periods',
    before: 'The year before:',
    after: 'The year after:',
    beside: 'The years side by side',
    download: 'Download the wheel (SVG)',
  },
};
