import { DateTime } from 'luxon';
import type { OccurrenceTime } from '../../domain/occurrences/occurrenceTime.ts';
import { datePartsOf } from '../../domain/time/datePartsOf.ts';
import { instantOf } from '../../domain/time/instantOf.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

const ZONE = 'Europe/Oslo';

/** What ical-generator needs to write DTSTART and DTEND right. `end` null: an instant, written without DTEND. */
export type EventSpan = {
  readonly allDay: boolean;
  readonly start: DateTime;
  readonly end: DateTime | null;
  /** For timed events only: an all-day date with a zone is shifted by the library. */
  readonly timezone: string | null;
};

/**
 * The span of a dated occurrence: days as UTC midnights (anything else moves a day on some machines), times in Europe/Oslo.
 * `undated` and `backwards` (ends before it starts; the library would silently swap the two) cannot be written.
 */
export function eventSpan(time: OccurrenceTime): EventSpan | 'undated' | 'backwards' {
  switch (time.type) {
    case 'undated':
      return 'undated';
    case 'allDay':
      if (time.end <= time.start) return 'backwards';
      return { allDay: true, start: midnight(time.start), end: midnight(time.end), timezone: null };
    case 'timed': {
      const start = instantOf(time.start.date, time.start.time, ZONE);
      const end = instantOf(time.end.date, time.end.time, ZONE);
      if (end < start) return 'backwards';
      const local = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });
      return {
        allDay: false,
        start: local(start),
        end: end === start ? null : local(end),
        timezone: ZONE,
      };
    }
  }
}

function midnight(date: PlainDate): DateTime {
  const { year, month, day } = datePartsOf(date);
  return DateTime.utc(year, month, day);
}
