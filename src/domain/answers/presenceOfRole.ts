import type { Answer } from './answer.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import { countingAnswer } from './countingAnswer.ts';
import type { Presence } from './presence.ts';

const PRESENCES: Readonly<Record<Answer['answer'], Presence>> = {
  accepted: 'yes',
  declined: 'no',
  tentative: 'maybe',
};

/** What a role has said to the meeting as it now stands. A deputy called anew is asked anew, but a no stays a no. */
export function presenceOfRole(
  { answers, calls, timeSequence }: CalledMeeting,
  id: string,
): { readonly presence: Presence; readonly answer: Answer | null } {
  const own = answers.filter(({ recipient }) => recipient === id);
  const answer = countingAnswer(own, timeSequence);
  if (answer === null) return { presence: 'silent', answer };
  const since = calls
    .filter(({ deputy, withdrawnAt }) => deputy.id === id && withdrawnAt === null)
    .map(({ calledAt }) => calledAt)
    .toSorted()[0];
  if (since !== undefined && answer.receivedAt < since && answer.answer !== 'declined')
    return { presence: 'silent', answer: null };
  return { presence: PRESENCES[answer.answer], answer };
}
