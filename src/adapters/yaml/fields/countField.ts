import * as z from 'zod';
import type { Problem } from '../issues/problem.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText, type Read } from './parsedText.ts';

/** A count as written: before the target, which also depends on the meetings that are named. */
export type WrittenCount =
  | { readonly type: 'unknown' }
  | {
      readonly type: 'counted';
      readonly form: 'exact' | 'range' | 'min';
      readonly min: number;
      readonly max: number | null;
      readonly strength: 'required' | 'normal';
    };

const ACCEPTED =
  'Godtatte former: 5 · 4..8 · min 2 · normally 10 · normally 4..8 · unknown. Høyst 60 møter i året.';
const MOST = 60;
const FORM = /^(?:(normally) )?(\d{1,3})(?:\.\.(\d{1,3}))?$|^min (\d{1,3})$/;

/** How many meetings a year: a number or one of the forms in the text. */
export const countField = () =>
  z
    .union(
      [
        parsedText(ACCEPTED, /^(?:(?:normally )?\d{1,2}(?:\.\.\d{1,2})?|min \d{1,2}|unknown)$/, readCount),
        z.int({ error: accepts(ACCEPTED) }).transform((number, context): WrittenCount => {
          const answer = readCount(String(number));
          if ('value' in answer) return answer.value;
          const { problem } = answer;
          context.issues.push({ code: 'custom', input: number, message: '', params: { problem } });
          return z.NEVER;
        }),
      ],
      { error: accepts(ACCEPTED) },
    )
    .describe(
      'Møter i kalenderåret: 5, 4..8 (fra og til), min 2, normally 10 (normalt), normally 4..8 eller unknown.',
    );

function readCount(text: string): Read<WrittenCount> {
  if (text === 'unknown') return { value: { type: 'unknown' } };
  const match = FORM.exec(text);
  if (!match)
    return { problem: invalid('schedule-invalid-value', `${quoted(text)} er ikke et antall møter.`) };
  const [, normally, first, last, least] = match;
  const min = Number(least ?? first);
  const max = least === undefined ? Number(last ?? first) : null;
  if (max !== null && max < min) {
    const better = `${normally ? 'normally ' : ''}${max}..${min}`;
    return {
      problem: invalid(
        'schedule-invalid-range',
        `${quoted(text)} går fra høyt til lavt. Mente du «${better}»?`,
      ),
    };
  }
  if ((max ?? min) < 1 || (max ?? min) > MOST) {
    return {
      problem: invalid('schedule-invalid-range', `${quoted(text)}: antallet må være fra 1 til ${MOST}.`),
    };
  }
  const form = least !== undefined ? 'min' : last === undefined ? 'exact' : 'range';
  return { value: { type: 'counted', form, min, max, strength: normally ? 'normal' : 'required' } };
}

function invalid(code: Problem['code'], message: string): Problem {
  return { code, message, remedy: ACCEPTED };
}
