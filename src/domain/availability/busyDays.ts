import { DateTime } from 'luxon';
import { eachDay } from '../time/eachDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { BusyTime } from './busyTime.ts';

/** Busy from one wall clock to another in Oslo on one day, `09:30` to `11:00`; a day ends at `24:00`. */
export type BusyHours = { readonly from: string; readonly to: string };

/** Busy times cut at midnight in Oslo, by day. */
export function busyDays(times: readonly BusyTime[]): ReadonlyMap<PlainDate, readonly BusyHours[]> {
  const days = new Map<PlainDate, BusyHours[]>();
  for (const { from, to } of times) {
    if (from >= to) continue;
    const [start, end] = [from, to].map((moment) => DateTime.fromISO(moment, { zone: 'Europe/Oslo' }));
    const [first, last] = [start!, end!].map((moment) => moment.toISODate() as PlainDate);
    for (const day of eachDay(first!, last!)) {
      const hours = {
        from: day === first ? start!.toFormat('HH:mm') : '00:00',
        to: day === last ? end!.toFormat('HH:mm') : '24:00',
      };
      if (hours.to === '00:00') continue;
      const known = days.get(day);
      if (known) known.push(hours);
      else days.set(day, [hours]);
    }
  }
  return days;
}
