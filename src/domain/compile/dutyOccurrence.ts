import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import { uidOf } from '../occurrences/uidOf.ts';
import type { DutyStep } from '../schedule/series.ts';
import { addDays } from '../time/addDays.ts';
import { shiftDate } from '../time/shiftDate.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { escalateOf } from './escalateOf.ts';
import { helpersOf } from './helpersOf.ts';
import { roleOf } from './roleOf.ts';

/**
 * One duty at one meeting. Days before the meeting count from its first day, days after from its last.
 * It shares the meeting's fate: proposed, cancelled or undated with it.
 */
export function dutyOccurrence(slot: MeetingSlot, step: DutyStep, meeting: Occurrence): Occurrence {
  const { wheel, body, series } = slot;
  const from = step.offset.amount > 0 ? lastDay(meeting.time) : firstDay(meeting.time);
  const date = from && shiftDate(from, step.offset, isWorkingDay);
  const key = occurrenceKey(
    { type: 'duty', wheel: wheel.id, body: body.id, series: series.id, meeting: slot.meeting, duty: step.id },
    slot.year,
  );
  const { deputies: _deputies, quorum: _quorum, nudge: _nudge, ...shared } = meeting;
  return {
    ...shared,
    key,
    uid: uidOf(key, wheel.domain),
    kind: 'duty',
    title: `${step.title}: ${meeting.title}`,
    purpose: null,
    agenda: [],
    time: date ? { type: 'allDay', start: date, end: addDays(date, 1) } : { type: 'undated' },
    basis: 'computed',
    place: null,
    host: null,
    note: null,
    invited: [],
    owner: roleOf(step.owner, body, wheel),
    ...helpersOf(step.owner, body, wheel),
    remind: step.remind,
    ...escalateOf(step.escalate, body, wheel),
    ...(step.checklist ? { checklist: step.checklist } : {}),
    cite: step.cite.length > 0 ? step.cite : series.cite,
    at: series.at,
  };
}
