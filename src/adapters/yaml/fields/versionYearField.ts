import * as z from 'zod';
import { plainDate } from '../../../domain/time/plainDate.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText } from './parsedText.ts';
import { wholeNumber } from './wholeNumber.ts';

const EDGES = { from: '01-01', to: '12-31' } as const;

/** The first or last year a rule is in force, also written as the first or last day of it. */
export function versionYearField(edge: 'from' | 'to') {
  const accepted = `et år, for eksempel 2028, eller 2028-${EDGES[edge]}`;
  const day = parsedText(accepted, /^\d{4}-\d\d-\d\d$/, (text) => {
    const year = Number(text.slice(0, 4));
    if (plainDate(text) && text.endsWith(EDGES[edge])) return { value: year };
    const near = edge === 'from' ? `${edge}: ${year} eller ${edge}: ${year + 1}` : `${edge}: ${year}`;
    return {
      problem: {
        code: 'schedule-invalid-date',
        message: `${quoted(text)} er ikke ${edge === 'from' ? 'den første' : 'den siste'} dagen i et år.`,
        remedy: plainDate(text)
          ? `En regel gjelder hele kalenderår. Skriv det året den ${edge === 'from' ? 'først' : 'sist'} skal gjelde for: ${near}.`
          : `Her kan stå ${accepted}.`,
      },
    };
  });
  return z.union([wholeNumber(1900, 2199), day], { error: accepts(accepted) });
}
