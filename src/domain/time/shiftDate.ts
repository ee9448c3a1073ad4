import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import type { Offset } from './offset.ts';
import type { PlainDate } from './plainDate.ts';

/** Longer than any row of free days; a predicate that is never true must not hang the planner. */
const LONGEST_BREAK = 366;

/**
 * The day at a signed distance from `date`. An amount of 0 is the day itself, whatever the unit.
 * Working days count from the day after or before: `+1wd` is the next working day after `date`, `-1wd` the last one before it.
 * Throws RangeError when `isWorkingDay` finds no working day within a year.
 */
export function shiftDate(
  date: PlainDate,
  offset: Offset,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate {
  switch (offset.unit) {
    case 'day':
      return addDays(date, offset.amount);
    case 'week':
      return addDays(date, offset.amount * 7);
    case 'month':
      return addMonths(date, offset.amount);
    case 'workingDay':
      return shiftWorkingDays(date, offset.amount, isWorkingDay);
  }
}

function shiftWorkingDays(
  date: PlainDate,
  amount: number,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate {
  const step = Math.sign(amount);
  let day = date;
  for (let left = Math.abs(amount); left > 0; left -= 1) day = nextWorkingDay(day, step, isWorkingDay);
  return day;
}

function nextWorkingDay(
  date: PlainDate,
  step: number,
  isWorkingDay: (date: PlainDate) => boolean,
): PlainDate {
  for (let distance = 1; distance <= LONGEST_BREAK; distance += 1) {
    const day = addDays(date, step * distance);
    if (isWorkingDay(day)) return day;
  }
  throw new RangeError(`No working day within ${LONGEST_BREAK} days of ${date}`);
}
