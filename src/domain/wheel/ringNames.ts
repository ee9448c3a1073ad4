import { type ArcText, isLow } from './arcText.ts';
import { textWidth } from './textWidth.ts';
import type { WheelMark } from './wheelMark.ts';
import type { WheelRing } from './wheelRings.ts';
import type { Span } from './wheelSpan.ts';

export type RingName = ArcText & Pick<WheelRing, 'colour'>;

const SIZE = 11.5;
const AIR = 9;
const TURN = 2 * Math.PI;
/** The angles tried are so far apart. */
const STEP = Math.PI / 180;

/**
 * The name of each ring where the ring is empty, as near the top as it can be: clear of its marks and, if it can be,
 * of the lines that lead out from rings further in. Where nothing is clear of marks there is no name.
 */
export function ringNames(rings: readonly WheelRing[], marks: readonly WheelMark[]): readonly RingName[] {
  return rings.flatMap((ring) => {
    const radius = (ring.outer + ring.inner) / 2;
    const half = textWidth(ring.name, SIZE, true) / 2 / radius;
    const own = marks.filter((mark) => mark.ring === ring).map((mark) => spanOf(mark));
    const passing = marks.filter((mark) => mark.radius < ring.inner).map(({ span }) => thin(span));
    const angle =
      clearAngle([...own, ...passing], half + AIR / radius) ?? clearAngle(own, half + AIR / radius);
    if (angle === null) return [];
    const turned = isLow(angle);
    const baseline = radius + (turned ? 1 : -1) * SIZE * 0.36;
    return [{ colour: ring.colour, text: ring.name, angle, radius: baseline, turned, half }];
  });
}

/** The angle nearest the top around which so much is free; text is wholly in the upper or the lower half. */
function clearAngle(taken: readonly Span[], half: number): number | null {
  if (half > Math.PI / 2) return null;
  for (let away = 0; away <= Math.PI; away += STEP) {
    for (const angle of [away, TURN - away]) {
      const free = { from: angle - half, to: angle + half };
      const upright = Math.cos(free.from) * Math.cos(free.to) >= 0 || half > Math.PI / 3;
      if (upright && !taken.some((other) => meet(free, other))) return angle;
    }
  }
  return null;
}

function spanOf({ arc, angle, size, radius }: WheelMark): Span {
  return arc ?? { from: angle - size / radius, to: angle + size / radius };
}

function thin({ from, to }: Span): Span {
  const middle = (from + to) / 2;
  return { from: middle - 0.01, to: middle + 0.01 };
}

function meet(a: Span, b: Span): boolean {
  return [-TURN, 0, TURN].some((turn) => a.from + turn < b.to && b.from < a.to + turn);
}
