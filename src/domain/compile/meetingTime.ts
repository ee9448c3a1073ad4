import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/**
 * When a meeting that begins on `date` is. Clock times come from the decision, the meeting's rule, the series or the wheel.
 * A meeting of several days is whole days unless somebody has settled its clock times.
 */
export function meetingTime(slot: MeetingSlot, date: PlainDate): OccurrenceTime {
  const settled = slot.decision?.time ?? slot.rule?.time ?? slot.series.time;
  if (slot.days > 1 && !settled) return { type: 'allDay', start: date, end: addDays(date, slot.days) };
  const { from, to } = settled ?? slot.wheel.planning.time;
  return {
    type: 'timed',
    start: { date, time: from },
    end: { date: addDays(date, slot.days - 1), time: to },
  };
}
