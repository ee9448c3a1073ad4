import { publicHolidays } from '../calendar/publicHolidays.ts';
import { quietPeriods } from '../calendar/quietPeriods.ts';
import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import { addDays } from '../time/addDays.ts';
import { datePartsOf } from '../time/datePartsOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shortDays } from './shortDays.ts';
import { type Span, wheelSpan } from './wheelSpan.ts';
import { wheelWords } from './wheelWords.ts';
import type { WheelYear } from './wheelYear.ts';

/** Days without meetings, drawn as quiet shading across the rings. */
export type WheelShade = Span & {
  readonly kind: 'quiet' | 'school' | 'holiday';
  /** What it is, and when. */
  readonly name: string;
};

/** Quiet periods, then school holidays of any of the counties, then public holidays: the last are drawn on top. */
export function wheelShades(
  period: WheelYear,
  counties: readonly string[],
  schoolHolidays: readonly SchoolHoliday[],
  language: Language,
): readonly WheelShade[] {
  const years = [...new Set([period.year, datePartsOf(period.to).year])];
  const shade = (kind: WheelShade['kind'], name: string, from: PlainDate, to: PlainDate): WheelShade[] => {
    const span = wheelSpan(from, to, period);
    return span ? [{ ...span, kind, name: `${name} ${shortDays(from, to, language)}` }] : [];
  };
  return [
    ...years.flatMap((year) =>
      quietPeriods(year).flatMap(({ name, from, to }) => shade('quiet', name[language], from, to)),
    ),
    ...schoolWeeks(counties, schoolHolidays).flatMap(({ from, to }) =>
      shade('school', wheelWords[language].schoolHoliday, from, to),
    ),
    ...years.flatMap((year) =>
      publicHolidays(year).flatMap(({ date, name }) => shade('holiday', name[language], date, date)),
    ),
  ];
}

type Days = { readonly from: PlainDate; readonly to: PlainDate };

/** Stretches in which at least one county has school holiday; those that touch, or have a weekend between, are one. */
function schoolWeeks(counties: readonly string[], data: readonly SchoolHoliday[]): readonly Days[] {
  const days = data
    .flatMap(({ county, from, to }) => (from && to && counties.includes(county) ? [{ from, to }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: Days[] = [];
  for (const each of days) {
    const last = merged.at(-1);
    if (last && each.from <= addDays(last.to, 3)) {
      merged[merged.length - 1] = { from: last.from, to: each.to > last.to ? each.to : last.to };
    } else merged.push(each);
  }
  return merged;
}
