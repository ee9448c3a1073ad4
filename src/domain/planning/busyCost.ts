import type { Availability } from '../availability/availability.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CostPart } from './costPart.ts';
import type { Demand } from './demand.ts';

/** What it costs that one of those called is busy, where the wheel says nothing. */
const WEIGHT = 5;
const NAMED = 3;
/** When a meeting of whole days would be missed. */
const WHOLE_DAY = { from: '08:00', to: '16:00' };

/** Those who are called (and the body itself) with something else in their calendars while the meeting would be. */
export function busyCost(
  { body, offices, time }: Demand,
  days: readonly PlainDate[],
  availability: Availability,
  weight: number = WEIGHT,
): readonly CostPart[] {
  const { from, to } = time ?? WHOLE_DAY;
  const busy = [body, ...offices].flatMap((who) => {
    const known = availability.get(who);
    const met = days.some((day) => known?.days.get(day)?.some((hours) => hours.from < to && from < hours.to));
    return known && met ? [known.name] : [];
  });
  if (busy.length === 0) return [];
  const more = busy.length > NAMED ? ` og ${busy.length - NAMED} til` : '';
  const text = `opptatt: ${busy.slice(0, NAMED).join(', ')}${more}`;
  return [
    {
      code: 'busy',
      of: null,
      name: null,
      text,
      strain: busy.length,
      weight,
      cost: weight * busy.length,
      cite: [],
    },
  ];
}
