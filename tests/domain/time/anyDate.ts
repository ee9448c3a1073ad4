import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate.ts';

/** Reads a date that a test wrote itself; throws on a slip of the pen. */
export function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
}

/** The oracle: luxon, always in UTC. */
export function luxonDay(date: PlainDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}

const first = DateTime.utc(1900, 1, 1);
const spanDays = DateTime.utc(2199, 12, 31).diff(first, 'days').days;

/** Every date the service knows, 1900–2199, evenly. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: spanDays })
  .map((days) => day(first.plus({ days }).toISODate() ?? ''));
