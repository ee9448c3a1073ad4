import type { ClashGraph } from './clashGraph.ts';

/**
 * Covers every pair of a graph by sets whose members are all joined to each other, each grown as far as it goes.
 * One row over such a set says what a row for each pair would, in fewer rows and with a tighter relaxation.
 * Greedy and in order, hence the same cover every time.
 */
export function cliqueCover({ size, pairs, joined }: ClashGraph): readonly (readonly number[])[] {
  const covered = new Set<number>();
  const cliques: number[][] = [];
  for (const [a, b] of pairs) {
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
