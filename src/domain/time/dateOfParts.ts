import { daysInMonth } from './daysInMonth.ts';
import type { PlainDate } from './plainDate.ts';

/**
 * The date with these numbers; a day past the end of the month becomes the last day of it.
 * Arithmetic may leave the years 1900–2199 that `plainDate` reads; it throws RangeError only where `YYYY-MM-DD` cannot say the date.
 */
export function dateOfParts(year: number, month: number, day: number): PlainDate {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 0 || year > 9999 || month < 1 || month > 12 || day < 1) {
    throw new RangeError(`No date YYYY-MM-DD has year ${year}, month ${month}, day ${day}`);
  }
  const clamped = Math.min(day, daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(clamped, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
