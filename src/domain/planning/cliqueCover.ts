type Edge = readonly [a: number, b: number];

/**
 * Covers every edge of a graph by sets whose members are all joined to each other, each grown as far as it goes.
 * One row over such a set says what a row for each pair would, in fewer rows and with a tighter relaxation.
 * `spare` edges need no cover, but sets may grow along them. Vertices are 0 to `size` − 1.
 * Greedy and in order, hence the same cover every time.
 */
export function cliqueCover(
  size: number,
  edges: readonly Edge[],
  spare: readonly Edge[],
): readonly (readonly number[])[] {
  const joined = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of [...edges, ...spare]) {
    joined[a]!.add(b);
    joined[b]!.add(a);
  }
  const covered = new Set<number>();
  const cliques: number[][] = [];
  for (const [a, b] of edges) {
    if (covered.has(edgeId(a, b, size))) continue;
    const clique = grown([a, b], joined);
    for (const [index, first] of clique.entries()) {
      for (const second of clique.slice(index + 1)) covered.add(edgeId(first, second, size));
    }
    cliques.push(clique);
  }
  return cliques;
}

function grown(start: readonly number[], joined: readonly ReadonlySet<number>[]): number[] {
  const clique = [...start];
  for (const vertex of [...joined[start[0]!]!].sort((a, b) => a - b)) {
    if (!clique.includes(vertex) && clique.every((member) => joined[member]!.has(vertex)))
      clique.push(vertex);
  }
  return clique.sort((a, b) => a - b);
}

function edgeId(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}
