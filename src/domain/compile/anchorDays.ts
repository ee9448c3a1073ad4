import type { Anchor } from '../schedule/anchor.ts';
import { dayOfIsoWeek } from '../time/dayOfIsoWeek.ts';
import { nthWeekdayOfMonth } from '../time/nthWeekdayOfMonth.ts';
import { cycleApplies } from './cycleApplies.ts';
import type { DayRange } from './dayRange.ts';

/** What is known of an anchor in a year: its days, that it does not take place, or that the date is unknown. */
export type AnchorDays =
  | { readonly type: 'dated'; readonly days: DayRange }
  | { readonly type: 'unknown' }
  | { readonly type: 'absent' };

/** Dates entered by hand win over the rule; a year outside the cycle has none. */
export function anchorDays(anchor: Anchor, year: number): AnchorDays {
  const entered = anchor.dates.get(year);
  if (entered) return { type: 'dated', days: entered };
  if (entered === undefined && !cycleApplies(anchor.cycle, year)) return { type: 'absent' };
  const computed = entered === null ? null : ruleDays(anchor, year);
  return computed ? { type: 'dated', days: computed } : { type: 'unknown' };
}

function ruleDays({ rule }: Anchor, year: number): DayRange | null {
  if (!rule) return null;
  if (rule.type === 'nthWeekday') {
    const day = nthWeekdayOfMonth(year, rule.month, rule.weekday, rule.nth);
    return day && { from: day, to: day };
  }
  const from = dayOfIsoWeek(year, rule.week, rule.fromWeekday);
  const to = dayOfIsoWeek(year, rule.week, rule.toWeekday);
  return from && to ? { from, to } : null;
}
