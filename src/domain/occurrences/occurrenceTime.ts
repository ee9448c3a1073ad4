import type { ClockTime } from '../time/clockTime.ts';
import type { PlainDate } from '../time/plainDate.ts';

/**
 * When something is. `allDay` spans whole days, `end` exclusive as in RFC 5545 §3.6.1.
 * `timed` is wall clock in Europe/Oslo; a two-day meeting ends on the later date. `undated`: not known yet.
 */
export type OccurrenceTime =
  | { readonly type: 'allDay'; readonly start: PlainDate; readonly end: PlainDate }
  | {
      readonly type: 'timed';
      readonly start: { readonly date: PlainDate; readonly time: ClockTime };
      readonly end: { readonly date: PlainDate; readonly time: ClockTime };
    }
  | { readonly type: 'undated' };
