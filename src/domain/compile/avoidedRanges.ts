import { quietPeriods } from '../calendar/quietPeriods.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { anchorDays } from './anchorDays.ts';
import type { DayRange } from './dayRange.ts';

/** A stretch that meetings keep away from: a quiet period or an anchor, with the name people know it by. */
export type AvoidedRange = DayRange & { readonly name: string; readonly cite: readonly string[] };

/**
 * The dated stretches behind the ids of `avoid` in a year and, since windows may wrap New Year, in the year before.
 * An anchor without a known date avoids nothing.
 */
export function avoidedRanges(wheel: Wheel, avoid: readonly string[], year: number): readonly AvoidedRange[] {
  const ids = new Set(avoid);
  const years = [year - 1, year];
  const quiet = years
    .flatMap((each) => quietPeriods(each))
    .filter(({ id }) => ids.has(id))
    .map(({ name, from, to }) => ({ name: name[wheel.language].toLowerCase(), from, to, cite: [] }));
  const anchors = wheel.anchors
    .filter(({ id }) => ids.has(id))
    .flatMap((anchor) =>
      years.flatMap((each) => {
        const known = anchorDays(anchor, each);
        return known.type === 'dated' ? [{ name: anchor.name, ...known.days, cite: anchor.cite }] : [];
      }),
    );
  return [...quiet, ...anchors];
}
