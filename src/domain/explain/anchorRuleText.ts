import type { Anchor } from '../schedule/anchor.ts';
import { dayNames } from '../time/dayNames.ts';
import { cycleText } from './cycleText.ts';

/** How an anchor gets its days in a year: entered by hand, by its rule, or not known. */
export function anchorRuleText({ rule, cycle, dates, source }: Anchor, year: number): string {
  const from = source ? ` Kilde: ${source}` : '';
  const entered = dates.get(year);
  if (entered) return `Datoen er ført inn for ${year}.${from}`;
  if (!rule || entered === null) return `Datoen for ${year} er ikke kjent.${from}`;
  const names = dayNames.nb.weekdays;
  const often = cycle ? `, ${cycleText(cycle)}` : '';
  if (rule.type === 'isoWeek') {
    const [first, last] = [names[rule.fromWeekday - 1], names[rule.toWeekday - 1]];
    const days = first === last ? first : `${first} til ${last}`;
    return `Regelen er ${days} i uke ${rule.week}${often}.${from}`;
  }
  const month = dayNames.nb.months[rule.month - 1];
  return `Regelen er ${rule.nth}. ${names[rule.weekday - 1]} i ${month}${often}.${from}`;
}
