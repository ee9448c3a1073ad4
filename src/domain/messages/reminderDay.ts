import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Offset } from '../time/offset.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';

/** The day somebody is reminded, counted from another day: the working day before when it would be a day off. */
export function reminderDay(from: PlainDate, offset: Offset): PlainDate {
  const day = shiftDate(from, offset, isWorkingDay);
  return isWorkingDay(day) ? day : shiftDate(day, { amount: -1, unit: 'workingDay' }, isWorkingDay);
}
