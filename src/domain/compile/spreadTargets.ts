import { addDays } from '../time/addDays.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { DayRange } from './dayRange.ts';

/**
 * The days around which an even spread puts the meetings of a series, `null` for those whose own window says where.
 * The range is cut in as many equal slots as there are meetings; a meeting with its own window takes the slot nearest to
 * the middle of that window, and the others take the free slots in order.
 */
export function spreadTargets(
  range: DayRange,
  ownWindows: readonly (DayRange | null)[],
): readonly (PlainDate | null)[] {
  const length = daysBetween(range.from, range.to) + 1;
  const slots = ownWindows.map((_, index) =>
    addDays(range.from, Math.floor(((index + 0.5) * length) / ownWindows.length)),
  );
  const free = new Set(slots.keys());
  for (const own of ownWindows) if (own) takeNearest(slots, free, own);
  const left = [...free];
  return ownWindows.map((own) => (own ? null : (slots[left.shift() ?? 0] ?? null)));
}

function takeNearest(slots: readonly PlainDate[], free: Set<number>, own: DayRange): void {
  const middle = addDays(own.from, Math.floor(daysBetween(own.from, own.to) / 2));
  const distance = (slot: number): number => Math.abs(daysBetween(slots[slot] ?? middle, middle));
  const nearest = [...free].toSorted((a, b) => distance(a) - distance(b) || a - b)[0];
  if (nearest !== undefined) free.delete(nearest);
}
