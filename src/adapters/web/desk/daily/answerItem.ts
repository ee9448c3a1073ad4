import type { Answer } from '../../../../domain/answers/answer.ts';
import type { CalledMeeting } from '../../../../domain/answers/calledMeeting.ts';
import { shownItem } from './shownItem.ts';

/** A role as a form chooses it, with the moment its newest answer came in. */
export function answerItem(meeting: CalledMeeting, id: string): string {
  const newest = meeting.answers
    .filter(({ recipient }) => recipient === id)
    .reduce<Answer | null>((best, each) => (best && best.receivedAt > each.receivedAt ? best : each), null);
  return shownItem(id, newest?.receivedAt ?? null);
}
