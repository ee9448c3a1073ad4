import type { PlacedMeeting } from './placedMeeting.ts';

type Numbered = Pick<PlacedMeeting, 'series' | 'number'>;

/** Whether two meetings are numbered ones of one series: their order keeps them apart, also when they are not neighbours. */
export function keptInOrder(a: Numbered, b: Numbered): boolean {
  return a.series === b.series && a.number !== null && b.number !== null && a.number !== b.number;
}
