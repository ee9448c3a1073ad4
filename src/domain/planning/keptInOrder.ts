import type { Demand } from './demand.ts';

/** Whether two meetings are numbered ones of one series: their order keeps them apart, also when they are not neighbours. */
export function keptInOrder(a: Demand, b: Demand): boolean {
  return a.series === b.series && a.number !== null && b.number !== null && a.number !== b.number;
}
