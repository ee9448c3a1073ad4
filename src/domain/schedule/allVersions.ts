import type { Wheel } from './wheel.ts';

/** A wheel with every wording its rules have over the years, the first being the wheel itself. */
export function allVersions(wheel: Wheel): readonly Wheel[] {
  return [wheel, ...(wheel.later ?? []).map(({ wheel: later }) => later)];
}
