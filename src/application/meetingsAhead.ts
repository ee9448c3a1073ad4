import { attendanceOf } from '../domain/answers/attendanceOf.ts';
import type { Attendance } from '../domain/answers/attendance.ts';
import { whyClosed } from '../domain/answers/whyClosed.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { addDays } from '../domain/time/addDays.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AnswerStore } from './ports/answerStore.ts';

/** Confirmed meetings that begin within so many days from now, with who comes; the first first. */
export async function meetingsAhead(
  answers: Pick<AnswerStore, 'meetings'>,
  now: Instant,
  days: number,
): Promise<readonly { readonly occurrence: Occurrence; readonly attendance: Attendance }[]> {
  const today = dateIn(now);
  const meetings = await answers.meetings(today, addDays(today, days));
  return meetings
    .filter((meeting) => whyClosed(meeting, now) === null && meeting.occurrence.invited.length > 0)
    .map((meeting) => ({ occurrence: meeting.occurrence, attendance: attendanceOf(meeting) }));
}
