import { clashOf } from './clashOf.ts';
import type { Demand } from './demand.ts';
import { keptInOrder } from './keptInOrder.ts';

/** Whether two meetings may not share a day, and no order between them sees to it already. */
export function mayNotShare(a: Demand, b: Demand): boolean {
  return !keptInOrder(a, b) && clashOf(a, b) !== null;
}
