import type { Answer } from './answer.ts';

/** When one moment has two answers, the one that asks somebody to act counts. */
const WEIGHT: Readonly<Record<Answer['answer'], number>> = { accepted: 0, tentative: 1, declined: 2 };

/**
 * The answer of one role that counts: the highest SEQUENCE, then the newest stamp (RFC 5546 §2.1.5), whatever order they came
 * in. Null when the role is silent: answers older than `timeSequence` are about another time.
 */
export function countingAnswer(answers: readonly Answer[], timeSequence: number): Answer | null {
  return answers
    .filter(({ sequence }) => sequence >= timeSequence)
    .reduce<Answer | null>((best, each) => (best === null || compare(each, best) > 0 ? each : best), null);
}

function compare(a: Answer, b: Answer): number {
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  if (a.answer !== b.answer) return WEIGHT[a.answer] - WEIGHT[b.answer];
  return (a.comment ?? '') < (b.comment ?? '') ? -1 : 1;
}
