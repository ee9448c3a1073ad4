import type { PlanningComponent } from './planningComponent.ts';
import type { Tie } from './tie.ts';

/** What two slots cost each other: `at(i, j)` for candidate i of the one and j of the other; infinite where a rule forbids. */
type Edge = { readonly to: number; readonly at: (own: number, other: number) => number };

/**
 * For each slot and candidate, a cost that no year with this candidate is below (scaled as in the model).
 * Exact for a forest of ties, by passing least costs along its branches; ties that would close a circle and clashes are
 * left out, which can only lower it.
 */
export function leastCosts(component: PlanningComponent): readonly (readonly number[])[] {
  const own = component.slots.map(({ costs, ranks }) =>
    costs.map((cost, index) => cost * component.scale + ranks[index]!),
  );
  const edges = forest(component);
  const order = visited(edges);
  const down = own.map((costs) => [...costs]);
  const up = own.map((costs) => costs.map(() => 0));
  // From the leaves to the root, then back: what the rest of the tree costs at least, seen from each slot.
  for (const { slot, parent } of order.toReversed()) {
    if (parent) addInto(down[parent.to]!, passed(down[slot]!, parent.at, down[parent.to]!.length));
  }
  const roots = order.filter(({ parent }) => parent === null);
  for (const { slot, parent } of order) {
    if (!parent) continue;
    const fromChild = passed(down[slot]!, parent.at, down[parent.to]!.length);
    const rest = down[parent.to]!.map((cost, index) =>
      cost === Infinity ? Infinity : cost + up[parent.to]![index]! - fromChild[index]!,
    );
    addInto(
      up[slot]!,
      passed(rest, (a, b) => parent.at(b, a), up[slot]!.length),
    );
  }
  const whole = roots.reduce((sum, { slot }) => sum + Math.min(...down[slot]!), 0);
  // No year at all: nothing can be told from the costs.
  if (whole === Infinity) return own.map((costs) => costs.map(() => 0));
  return down.map((costs, slot) => {
    const seen = costs.map((cost, index) => cost + up[slot]![index]!);
    const others = whole - Math.min(...seen);
    return seen.map((cost) => cost + others);
  });
}

/** For each candidate of the receiver, the least of sender's cost and edge cost. */
function passed(
  costs: readonly number[],
  at: (own: number, other: number) => number,
  size: number,
): readonly number[] {
  // The cheapest first: nothing after a candidate that alone costs the least found can be less.
  const order = [...costs.keys()].sort((a, b) => costs[a]! - costs[b]!);
  const sorted = order.map((index) => costs[index]!);
  return Array.from({ length: size }, (_, other) => {
    let least = Infinity;
    for (let next = 0; next < sorted.length && sorted[next]! < least; next += 1) {
      const cost = sorted[next]! + at(order[next]!, other);
      if (cost < least) least = cost;
    }
    return least;
  });
}

function addInto(sum: number[], added: readonly number[]): void {
  for (let index = 0; index < sum.length; index += 1) sum[index]! += added[index]!;
}

/** Ties by pair of slots, as long as they close no circle. */
function forest(component: PlanningComponent): readonly (readonly Edge[])[] {
  const indexOf = new Map(component.slots.map(({ demand }, index) => [demand.key, index]));
  const pairs = new Map<string, { late: number; early: number; ties: Tie[] }>();
  for (const tie of component.ties) {
    const [late, early] = [indexOf.get(tie.late.key)!, indexOf.get(tie.early.key)!];
    const name = `${Math.min(late, early)} ${Math.max(late, early)}`;
    const known = pairs.get(name);
    if (known) known.ties.push(tie);
    else pairs.set(name, { late, early, ties: [tie] });
  }
  const edges: Edge[][] = component.slots.map(() => []);
  const tree = component.slots.map((_, index) => index);
  for (const { late: a, early: b, ties } of pairs.values()) {
    if (tree[a] === tree[b]) continue;
    const [from, into] = [tree[a]!, tree[b]!];
    for (const [index, name] of tree.entries()) if (name === from) tree[index] = into;
    const at = pairCost(component, a, b, ties);
    edges[a]!.push({ to: b, at });
    edges[b]!.push({ to: a, at: (own, other) => at(other, own) });
  }
  return edges;
}

function pairCost({ slots, scale }: PlanningComponent, a: number, b: number, ties: readonly Tie[]) {
  const sides = ties.map((tie) => {
    const aIsLate = tie.late.key === slots[a]!.demand.key;
    return {
      a: slots[a]!.days.map(aIsLate ? tie.late.at : tie.early.at),
      b: slots[b]!.days.map(aIsLate ? tie.early.at : tie.late.at),
      sign: aIsLate ? 1 : -1,
      weight: tie.weight === null ? Infinity : tie.weight * scale,
    };
  });
  return (i: number, j: number): number => {
    let cost = 0;
    for (const side of sides) {
      const excess = side.sign * (side.a[i]! - side.b[j]!);
      if (excess > 0) cost += side.weight * excess;
    }
    return cost;
  };
}

type Visit = { readonly slot: number; readonly parent: Edge | null };

/** Every slot after the one it hangs on. `parent.at` takes the slot's own candidate first. */
function visited(edges: readonly (readonly Edge[])[]): readonly Visit[] {
  const order: Visit[] = [];
  const seen = new Set<number>();
  for (const root of edges.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const queue: Visit[] = [{ slot: root, parent: null }];
    for (const visit of queue) {
      order.push(visit);
      for (const { to } of edges[visit.slot]!) {
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push({ slot: to, parent: edges[to]!.find((back) => back.to === visit.slot)! });
      }
    }
  }
  return order;
}
