import { keptInOrder } from './keptInOrder.ts';
import type { PlanningComponent } from './planningComponent.ts';

type Pair = readonly [a: number, b: number];

/** Which slots, by index, cannot share a day. */
export type ClashGraph = {
  readonly size: number;
  /** Pairs that must be told apart. */
  readonly pairs: readonly Pair[];
  /** Pairs kept apart by their order, which need no row of their own but make those of others tighter and fewer. */
  readonly ordered: readonly Pair[];
  /** Both kinds, by slot. */
  readonly joined: readonly ReadonlySet<number>[];
};

/** Reads the clashes of a component as a graph. */
export function clashGraph({ slots, clashes }: PlanningComponent): ClashGraph {
  const indexOf = new Map(slots.map(({ demand }, index) => [demand.key, index]));
  const pairs = clashes.map(([a, b]) => [indexOf.get(a)!, indexOf.get(b)!] as const);
  const ordered = slots.flatMap((a, first) =>
    slots.flatMap((b, second) =>
      first < second && keptInOrder(a.demand, b.demand) ? [[first, second] as const] : [],
    ),
  );
  const joined = slots.map(() => new Set<number>());
  for (const [a, b] of [...pairs, ...ordered]) {
    joined[a]!.add(b);
    joined[b]!.add(a);
  }
  return { size: slots.length, pairs, ordered, joined };
}
