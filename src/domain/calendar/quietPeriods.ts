import { addDays } from '../time/addDays.ts';
import { dateOfParts } from '../time/dateOfParts.ts';
import { dayOfIsoWeek } from '../time/dayOfIsoWeek.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CalendarName } from './calendarName.ts';
import { easterSunday } from './easterSunday.ts';

/** A stretch of days, both ends included, in which nobody should be called to a meeting. */
export type QuietPeriod = {
  readonly id: 'paskeuke' | 'romjul' | 'fellesferie';
  readonly name: CalendarName;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** ISO weeks of the common summer holiday, which is custom and not law; neither may be 53. */
export type SummerWeeks = { readonly first: number; readonly last: number };

/**
 * The quiet periods of a year, by date: påskeuke (Monday before Easter to andre påskedag), fellesferie (whole ISO weeks, 28–30
 * unless said otherwise) and romjul (27–31 December; 1 January is a public holiday already).
 * Throws RangeError when the year has no such summer week.
 */
export function quietPeriods(
  year: number,
  summer: SummerWeeks = { first: 28, last: 30 },
): readonly QuietPeriod[] {
  const easter = easterSunday(year);
  const summerFrom = dayOfIsoWeek(year, summer.first, 1);
  const summerTo = dayOfIsoWeek(year, summer.last, 7);
  if (!summerFrom || !summerTo)
    throw new RangeError(`No ISO weeks ${summer.first}–${summer.last} in ${year}`);
  return [
    {
      id: 'paskeuke',
      name: { nb: 'Påskeuken', nn: 'Påskeveka', en: 'Easter week' },
      from: addDays(easter, -6),
      to: addDays(easter, 1),
    },
    {
      id: 'fellesferie',
      name: { nb: 'Fellesferien', nn: 'Fellesferien', en: 'Common summer holiday' },
      from: summerFrom,
      to: summerTo,
    },
    {
      id: 'romjul',
      name: { nb: 'Romjulen', nn: 'Romjula', en: 'Days between Christmas and New Year' },
      from: dateOfParts(year, 12, 27),
      to: dateOfParts(year, 12, 31),
    },
  ];
}
