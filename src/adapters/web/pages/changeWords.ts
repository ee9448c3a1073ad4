import type { Language } from '../../../domain/time/language.ts';

/** What a revision did to an occurrence. */
export type ChangeWords = {
  readonly published: (when: string) => string;
  readonly moved: (from: string, to: string) => string;
  readonly place: (from: string | null, to: string | null) => string;
  readonly status: (from: string, to: string) => string;
  readonly cancelled: string;
  readonly cancelledFor: (reason: string) => string;
  readonly removed: string;
  readonly revived: string;
  readonly text: string;
};

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nb: {
    published: (when) => `Publisert: ${when}.`,
    moved: (from, to) => `Flyttet fra ${from} til ${to}.`,
    place: (from, to) =>
      to === null
        ? `Stedet ${from} er tatt ut.`
        : from === null
          ? `Stedet er ${to}.`
          : `Sted endret fra ${from} til ${to}.`,
    status: (from, to) => `Status endret fra ${from} til ${to}.`,
    cancelled: 'Avlyst.',
    cancelledFor: (reason) => `Avlyst: ${reason}`,
    removed: 'Tatt ut av årshjulet.',
    revived: 'Satt opp igjen.',
    text: 'Teksten er endret.',
  },
  nn: {
    published: (when) => `Publisert: ${when}.`,
    moved: (from, to) => `Flytt frå ${from} til ${to}.`,
    place: (from, to) =>
      to === null
        ? `Staden ${from} er teken ut.`
        : from === null
          ? `Staden er ${to}.`
          : `Stad endra frå ${from} til ${to}.`,
    status: (from, to) => `Status endra frå ${from} til ${to}.`,
    cancelled: 'Avlyst.',
    cancelledFor: (reason) => `Avlyst: ${reason}`,
    removed: 'Teken ut av årshjulet.',
    revived: 'Sett opp att.',
    text: 'Teksten er endra.',
  },
  en: {
    published: (when) => `Published: ${when}.`,
    moved: (from, to) => `Moved from ${from} to ${to}.`,
    place: (from, to) =>
      to === null
        ? `The place ${from} was taken out.`
        : from === null
          ? `The place is ${to}.`
          : `Place changed from ${from} to ${to}.`,
    status: (from, to) => `Status changed from ${from} to ${to}.`,
    cancelled: 'Cancelled.',
    cancelledFor: (reason) => `Cancelled: ${reason}`,
    removed: 'Taken out of the annual wheel.',
    revived: 'On again.',
    text: 'The text was changed.',
  },
};
