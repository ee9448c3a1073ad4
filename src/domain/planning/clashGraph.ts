import { keptInOrder } from './keptInOrder.ts';
import type { PlanningComponent } from './planningComponent.ts';

type Pair = readonly [a: number, b: number];

/** Which slots, by index, cannot share a day. */
export type ClashGraph = {
  readonly size: number;
  /** Pairs that must be told apart. */
  readonly pairs: readonly Pair[];
  /** By slot: those it cannot share a day with, also because of their order, which needs no row but makes others tighter. */
  readonly joined: readonly ReadonlySet<number>[];
};

/**
 * Reads the clashes of a component as a graph. Without `inOrder`, no more than the clashes is taken to hold: what tries which
 * rules conflict may have left the order out.
 */
export function clashGraph({ slots, clashes }: PlanningComponent, inOrder: boolean): ClashGraph {
  const indexOf = new Map(slots.map(({ demand }, index) => [demand.key, index]));
  const pairs = clashes.map(([a, b]) => [indexOf.get(a)!, indexOf.get(b)!] as const);
  const ordered = slots.flatMap((a, first) =>
    slots.flatMap((b, second) =>
      inOrder && first < second && keptInOrder(a.demand, b.demand) ? [[first, second] as const] : [],
    ),
  );
  const joined = slots.map(() => new Set<number>());
  for (const [a, b] of [...pairs, ...ordered]) {
    joined[a]!.add(b);
    joined[b]!.add(a);
  }
  return { size: slots.length, pairs, joined };
}
