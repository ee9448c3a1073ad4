import type { PlainDate } from '../time/plainDate.ts';
import type { OccurrenceTime } from './occurrenceTime.ts';

/** The first day of an occurrence, null when undated. */
export function firstDay(time: OccurrenceTime): PlainDate | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? time.start : time.start.date;
}
