import { dayNames } from '../time/dayNames.ts';
import type { MonthDay } from '../time/monthDay.ts';

/** A day of every year: «1. mars». */
export function monthDayText({ month, day }: MonthDay): string {
  return `${day}. ${dayNames.nb.months[month - 1]}`;
}
