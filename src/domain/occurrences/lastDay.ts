import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { OccurrenceTime } from './occurrenceTime.ts';

/** The last day an occurrence touches (inclusive), null when undated. */
export function lastDay(time: OccurrenceTime): PlainDate | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? addDays(time.end, -1) : time.end.date;
}
