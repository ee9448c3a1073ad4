import type { AnchorDates } from '../../../domain/schedule/anchor.ts';
import { plainDate } from '../../../domain/time/plainDate.ts';
import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const ACCEPTED = 'unknown, en dato (2027-11-11) eller første og siste dag (2027-11-11..2027-11-12)';

/** The days of an anchor in one year: a date, `first..last`, or `unknown` (which is `null`). */
export const anchorDatesField = () =>
  parsedText<AnchorDates | null>(
    ACCEPTED,
    /^(?:unknown|\d{4}-\d\d-\d\d(?:\.\.\d{4}-\d\d-\d\d)?)$/,
    (text) => {
      if (text === 'unknown') return { value: null };
      const [first = '', last = first, ...rest] = text.split('..');
      const [from, to] = [plainDate(first), plainDate(last)];
      if (from && to && rest.length === 0 && from <= to) return { value: { from, to } };
      const backwards = from !== null && to !== null && from > to;
      return {
        problem: {
          code: backwards ? 'schedule-invalid-range' : 'schedule-invalid-date',
          message: backwards
            ? `${quoted(text)} slutter før det begynner.`
            : `${quoted(text)} er ikke en dato som finnes.`,
          remedy: `Skriv ${ACCEPTED}.`,
        },
      };
    },
  ).describe(`Dagene i dette året: ${ACCEPTED}.`);
