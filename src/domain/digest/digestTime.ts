import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { addDays } from '../time/addDays.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import { instantOf } from '../time/instantOf.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';

/** When the digest of a week may leave: from `from` until `until`. */
export type DigestTime = { readonly monday: PlainDate; readonly from: Instant; readonly until: Instant };

const MONDAY_TO_THURSDAY = [0, 1, 2, 3];

/**
 * The digest of the week in which `now` is: due Monday 07:30 in Oslo, the next working day when Monday is a day off, and of use
 * until the end of Thursday; then the next one is near. Null in a week whose first four days are all off.
 */
export function digestTime(now: Instant): DigestTime | null {
  const today = dateIn(now);
  const monday = addDays(today, 1 - weekdayOf(today));
  const day = MONDAY_TO_THURSDAY.map((days) => addDays(monday, days)).find(isWorkingDay);
  if (!day) return null;
  return {
    monday,
    from: instantOf(day, '07:30' as ClockTime),
    until: instantOf(addDays(monday, 4), '00:00' as ClockTime),
  };
}
