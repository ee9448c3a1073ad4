/** Steps after which the search is given up: a few milliseconds. Dense graphs of sixty take a few hundred. */
const EFFORT = 2_000;

/**
 * How many of some vertices can be chosen without two that are joined; null when finding out takes too long.
 * The same answer every time, since steps are counted and not seconds.
 */
export function mostApart(
  vertices: readonly number[],
  joined: readonly ReadonlySet<number>[],
): number | null {
  let best = 0;
  let steps = 0;
  const visit = (chosen: number, open: readonly number[]): void => {
    best = Math.max(best, chosen);
    const order = inJoinedSets(open, joined);
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const { vertex, sets } = order[at]!;
      // Those up to here lie in so few sets, each of which gives one at most.
      if (chosen + sets <= best || steps >= EFFORT) return;
      steps += 1;
      const rest = order.slice(0, at).map((other) => other.vertex);
      visit(
        chosen + 1,
        rest.filter((other) => !joined[vertex]!.has(other)),
      );
    }
  };
  visit(0, vertices);
  return steps >= EFFORT ? null : best;
}

/** Vertices by sets whose members are all joined to each other, with the number of sets so far. */
function inJoinedSets(
  vertices: readonly number[],
  joined: readonly ReadonlySet<number>[],
): readonly { readonly vertex: number; readonly sets: number }[] {
  const sets: number[][] = [];
  for (const vertex of vertices) {
    const set = sets.find((members) => members.every((member) => joined[vertex]!.has(member)));
    if (set) set.push(vertex);
    else sets.push([vertex]);
  }
  return sets.flatMap((set, index) => set.map((vertex) => ({ vertex, sets: index + 1 })));
}
