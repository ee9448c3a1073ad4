import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WheelYear } from './wheelYear.ts';

/**
 * The angle at which a day begins: radians clockwise from the top, 0 for the first day of the wheel. Days outside the
 * wheel go on beyond 0 and 2π.
 */
export function dayAngle(date: PlainDate, { from, days }: WheelYear): number {
  return (2 * Math.PI * daysBetween(from, date)) / days;
}
