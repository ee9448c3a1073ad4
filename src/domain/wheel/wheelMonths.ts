import { addDays } from '../time/addDays.ts';
import { addMonths } from '../time/addMonths.ts';
import { datePartsOf } from '../time/datePartsOf.ts';
import { dayNames } from '../time/dayNames.ts';
import { isoWeekOf } from '../time/isoWeekOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { type Span, wheelSpan } from './wheelSpan.ts';
import type { WheelYear } from './wheelYear.ts';

export type WheelMonth = Span & { readonly name: string; readonly first: PlainDate };
/** An ISO week, cut at the ends of the wheel. */
export type WheelWeek = Span & { readonly week: number };

/** The twelve months of a wheel, from its first. */
export function wheelMonths(period: WheelYear, language: Language): readonly WheelMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = addMonths(period.from, index);
    const span = wheelSpan(first, addDays(addMonths(first, 1), -1), period);
    return {
      ...(span ?? { from: 0, to: 0 }),
      name: dayNames[language].months[datePartsOf(first).month - 1] ?? '',
      first,
    };
  });
}

/** The ISO weeks that touch the wheel, in order; the first and the last may be parts. */
export function wheelWeeks(period: WheelYear): readonly WheelWeek[] {
  const weeks: WheelWeek[] = [];
  let monday = addDays(period.from, 1 - weekdayOf(period.from));
  while (monday <= period.to) {
    const span = wheelSpan(monday, addDays(monday, 6), period);
    if (span) weeks.push({ ...span, week: isoWeekOf(monday).week });
    monday = addDays(monday, 7);
  }
  return weeks;
}
