import { DateTime } from 'luxon';
// rrule is CommonJS: its named exports do not exist for Node's ESM loader, only the default.
// oxlint-disable-next-line import/default
import rrule from 'rrule';
import { type PlainDate, plainDate } from '../time/plainDate.ts';
import { isAllowedPattern } from './isAllowedPattern.ts';
import { patternParts } from './patternParts.ts';

// oxlint-disable-next-line import/no-named-as-default-member
const { RRule } = rrule;
const MOST_DATES = 400;
const ANCHOR_YEAR = 2000;
// The Monday of the ISO week that 2000-01-01 lies in.
const ANCHOR_WEEK = DateTime.utc(1999, 12, 27);

/**
 * The days of a calendar year (1900–2199) that an allowed RRULE falls on, in order, at most 400. Reckoned as floating UTC,
 * so the machine's zone never matters. An INTERVAL above 1 counts from 1 January 2000 (weeks: from the week of that day),
 * so "every second month" means the same months whichever year is asked. Throws RangeError for a pattern not allowed.
 */
export function patternDates(pattern: string, year: number): readonly PlainDate[] {
  const problem = isAllowedPattern(pattern);
  const parts = patternParts(pattern);
  if (problem !== null || parts === null) throw new RangeError(problem ?? pattern);
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const start = startOf(parts.get('FREQ') ?? '', interval, year);
  if (start === null) return [];
  const rule = new RRule({
    ...RRule.parseString(pattern),
    wkst: RRule.MO,
    dtstart: start.toJSDate(),
    until: DateTime.utc(year, 12, 31).toJSDate(),
  });
  const from = `${year}-01-01`;
  const dates: PlainDate[] = [];
  rule.all((found) => {
    const date = plainDate(DateTime.fromJSDate(found, { zone: 'utc' }).toISODate() ?? '');
    if (date !== null && date >= from) dates.push(date);
    return dates.length < MOST_DATES;
  });
  return dates;
}

/** The last beat of the interval at or before 1 January, `null` when the year lies between two beats. */
function startOf(frequency: string, interval: number, year: number): DateTime | null {
  const newYear = DateTime.utc(year, 1, 1);
  if (frequency === 'YEARLY') return mod(year - ANCHOR_YEAR, interval) === 0 ? newYear : null;
  if (frequency === 'MONTHLY') {
    return newYear.minus({ months: mod((year - ANCHOR_YEAR) * 12, interval) });
  }
  const weeks = Math.floor(newYear.diff(ANCHOR_WEEK, 'days').days / 7);
  return ANCHOR_WEEK.plus({ weeks: weeks - mod(weeks, interval) });
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
