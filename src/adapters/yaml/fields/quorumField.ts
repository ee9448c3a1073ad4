import * as z from 'zod';
import type { Quorum } from '../../../domain/schedule/quorum.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText, type Read } from './parsedText.ts';
import { wholeNumber } from './wholeNumber.ts';

const ACCEPTED = 'Godtatte former: 5 · half (minst halvparten) · 2/3.';
const HALF = /^(?:half|halvparten)$/;
const SHARE = /^([1-9]\d?)\/([1-9]\d?)$/;

/** How many members must be present: a number, at least half, or at least a share. */
export const quorumField = () =>
  z
    .union(
      [
        wholeNumber(1, 1000).transform((count): Quorum => ({ type: 'count', count })),
        parsedText(ACCEPTED, /^(?:half|halvparten|[1-9]\d?\/[1-9]\d?)$/, readQuorum),
      ],
      { error: accepts(ACCEPTED) },
    )
    .describe(
      'Hvor mange av medlemmene som må være til stede for at organet kan vedta noe: et antall, half eller 2/3.',
    );

function readQuorum(text: string): Read<Quorum> {
  const [, first, second] = SHARE.exec(text) ?? [];
  const [part, whole] = HALF.test(text) ? [1, 2] : [Number(first), Number(second)];
  if (part <= whole) return { value: { type: 'share', part, whole } };
  return {
    problem: {
      code: 'schedule-invalid-value',
      message: `${quoted(text)} er ikke en del av medlemmene.`,
      remedy: ACCEPTED,
    },
  };
}
