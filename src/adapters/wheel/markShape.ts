import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { arcPath } from './arcPath.ts';
import { short } from './short.ts';

export type ShapeOf = Pick<Occurrence, 'kind' | 'status'>;

/**
 * The shape of a mark around a point: a circle for a meeting, a diamond for a deadline, a triangle for a duty, a square
 * for an event. Filled when confirmed, half when tentative, hollow when proposed, hollow and crossed when cancelled.
 */
export function markShape({ kind, status }: ShapeOf, x: number, y: number, size: number): string {
  const half = kind === 'meeting' ? halfDisc(x, y, size) : polygon(HALVES[kind], x, y, size);
  const outline =
    kind === 'meeting'
      ? `cx="${short(x)}" cy="${short(y)}" r="${short(size * 0.93)}"`
      : `d="${polygon(OUTLINES[kind], x, y, size)}"`;
  const name = kind === 'meeting' ? 'circle' : 'path';
  const shape = `<${name} class="wheel-mark${status === 'confirmed' ? ' full' : ''}" ${outline}/>`;
  if (status === 'tentative') return `${shape}<path class="wheel-half" d="${half}"/>`;
  return status === 'cancelled' ? `${shape}${cross(x, y, size)}` : shape;
}

/** The same for what lasts more than a day: an arc around 0, 0, with the cross at its middle. */
export function markArc(
  { status }: ShapeOf,
  arc: { readonly from: number; readonly to: number },
  radius: number,
  size: number,
): string {
  const shape = { ...arc, inner: radius - size * 0.85, outer: radius + size * 0.85 };
  const whole = `<path class="wheel-mark${status === 'confirmed' ? ' full' : ''}" d="${arcPath({ ...shape, corner: size * 0.85 })}"/>`;
  if (status === 'tentative')
    return `${whole}<path class="wheel-half" d="${arcPath({ ...shape, outer: radius, corner: size / 2 })}"/>`;
  if (status !== 'cancelled') return whole;
  const middle = (arc.from + arc.to) / 2;
  return `${whole}${cross(radius * Math.sin(middle), -radius * Math.cos(middle), size)}`;
}

type Corners = readonly (readonly [number, number])[];
type Angular = Exclude<Occurrence['kind'], 'meeting'>;

const OUTLINES: Readonly<Record<Angular, Corners>> = {
  obligation: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  duty: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  anchor: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
};

const HALVES: Readonly<Record<Angular, Corners>> = {
  obligation: [
    [0, -1.15],
    [0, 1.15],
    [-1.15, 0],
  ],
  duty: [
    [0, -1],
    [0, 0.8],
    [-1, 0.8],
  ],
  anchor: [
    [-0.9, -0.9],
    [0, -0.9],
    [0, 0.9],
    [-0.9, 0.9],
  ],
};

function polygon(corners: Corners, x: number, y: number, size: number): string {
  return `M${corners.map(([dx, dy]) => `${short(x + dx * size)},${short(y + dy * size)}`).join('L')}Z`;
}

function halfDisc(x: number, y: number, size: number): string {
  const r = short(size * 0.93);
  return `M${short(x)},${short(y - size * 0.93)}A${r},${r},0,0,0,${short(x)},${short(y + size * 0.93)}Z`;
}

function cross(x: number, y: number, size: number): string {
  const [left, right] = [short(x - size), short(x + size)];
  const [top, bottom] = [short(y - size), short(y + size)];
  return `<path class="wheel-cross" d="M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}"/>`;
}
