import * as z from 'zod';
import type { Size } from '../../../domain/schedule/composition.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText, type Read } from './parsedText.ts';

const ACCEPTED = 'Godtatte former: 26 · 3..11 · min 3 · ca 240.';
const FORM = /^(?:(ca|min) )?(\d{1,4})(?:\.\.(\d{1,4}))?$/;

/** How many: a number, a range, a least number, or about so many. */
export const sizeField = () =>
  z.union(
    [
      parsedText(ACCEPTED, /^(?:(?:ca|min) \d{1,4}|\d{1,4}\.\.\d{1,4})$/, readSize),
      z
        .int({ error: accepts(ACCEPTED) })
        .min(1, { error: accepts(ACCEPTED) })
        .max(1000, { error: accepts(ACCEPTED) })
        .transform((number): Size => ({ min: number, max: number, approximate: false })),
    ],
    { error: accepts(ACCEPTED) },
  );

function readSize(text: string): Read<Size> {
  const match = FORM.exec(text);
  const [, word, first, last] = match ?? [];
  const min = Number(first);
  const max = word === 'min' ? null : Number(last ?? first);
  if (match && !(word && last) && (max === null || max >= min)) {
    return { value: { min, max, approximate: word === 'ca' } };
  }
  return {
    problem: {
      code: 'schedule-invalid-value',
      message: `${quoted(text)} er ikke et antall medlemmer.`,
      remedy: ACCEPTED,
    },
  };
}
