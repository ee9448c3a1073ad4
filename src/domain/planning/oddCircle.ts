/** A vertex, reached by an even or an odd number of steps. */
type Reached = { readonly vertex: number; readonly odd: boolean };

/**
 * Of `vertices`, those of a circle of odd length through `start` of which more is chosen than such a circle can hold, half of
 * its vertices less one; null when there is none. `shares` is how much of each is chosen: of two that are joined at most 1.
 * The way from the vertex back to itself in an odd number of steps that leaves least unchosen.
 */
export function oddCircle(
  start: number,
  vertices: readonly number[],
  joined: readonly ReadonlySet<number>[],
  shares: ReadonlyMap<number, number>,
): readonly number[] | null {
  const left = new Map([[nameOf({ vertex: start, odd: false }), 0]]);
  const from = new Map<string, Reached>();
  const open: Reached[] = [{ vertex: start, odd: false }];
  while (open.length > 0) {
    const at = taken(open, left);
    if (at.vertex === start && at.odd) return along(at, from);
    for (const vertex of vertices) {
      if (!joined[at.vertex]!.has(vertex)) continue;
      const next = { vertex, odd: !at.odd };
      const [known, name] = [left.get(nameOf(next)) ?? Infinity, nameOf(next)];
      const unchosen = Math.max(0, 1 - shares.get(at.vertex)! - shares.get(vertex)!);
      const sum = left.get(nameOf(at))! + unchosen;
      if (sum >= 1 || sum >= known) continue;
      left.set(name, sum);
      from.set(name, at);
      if (known === Infinity) open.push(next);
    }
  }
  return null;
}

/** Takes out the one with the least, the first of equals. */
function taken(open: Reached[], left: ReadonlyMap<string, number>): Reached {
  let least = 0;
  for (let index = 1; index < open.length; index += 1) {
    if (left.get(nameOf(open[index]!))! < left.get(nameOf(open[least]!))!) least = index;
  }
  return open.splice(least, 1)[0]!;
}

function along(end: Reached, from: ReadonlyMap<string, Reached>): readonly number[] {
  const met = new Set<number>();
  for (let at: Reached | undefined = end; at; at = from.get(nameOf(at))) met.add(at.vertex);
  return [...met].sort((a, b) => a - b);
}

function nameOf({ vertex, odd }: Reached): string {
  return `${vertex} ${odd ? 'odd' : 'even'}`;
}
