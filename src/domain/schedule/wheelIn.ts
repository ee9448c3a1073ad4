import type { Wheel } from './wheel.ts';

/** The wheel with the rules that are in force in a planning year; itself when none of them changes. */
export function wheelIn(wheel: Wheel, year: number): Wheel {
  return wheel.later?.findLast(({ from }) => from <= year)?.wheel ?? wheel;
}
