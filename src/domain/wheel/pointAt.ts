import { wheelFrame } from './wheelFrame.ts';

export type Point = { readonly x: number; readonly y: number };

/** The point of the picture at an angle (radians clockwise from the top) and a distance from the centre. */
export function pointAt(angle: number, radius: number): Point {
  const { centre } = wheelFrame;
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}
