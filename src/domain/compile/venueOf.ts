import type { Occurrence } from '../occurrences/occurrence.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/** Where a meeting is: the decision before the meeting's own rule before the series. A place that is a web address is one to join by. */
export function venueOf({ decision, rule, series }: MeetingSlot): Pick<Occurrence, 'place' | 'join'> {
  const place = decision?.place ?? rule?.place ?? series.place;
  const onWeb = place?.startsWith('https://') === true;
  const join = decision?.join ?? rule?.join ?? series.join ?? (onWeb ? place : null);
  return { place: onWeb ? null : place, ...(join ? { join } : {}) };
}
