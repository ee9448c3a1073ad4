/** Parts of some vertices that no edge joins to each other, each in order of number, by their least. */
export function connectedSets(
  vertices: readonly number[],
  joined: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
  const sets: number[][] = [];
  const seen = new Set<number>();
  for (const root of vertices) {
    if (seen.has(root)) continue;
    seen.add(root);
    const set = [root];
    for (const vertex of set) {
      for (const other of vertices) {
        if (seen.has(other) || !joined[vertex]!.has(other)) continue;
        seen.add(other);
        set.push(other);
      }
    }
    sets.push(set.sort((a, b) => a - b));
  }
  return sets;
}
