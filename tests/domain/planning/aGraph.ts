import * as fc from 'fast-check';

/** Vertices 0 to `size` − 1 and the pairs that are joined. */
export type Graph = { readonly size: number; readonly edges: readonly (readonly [number, number])[] };

export function aGraph(least: number, most: number): fc.Arbitrary<Graph> {
  return fc.integer({ min: least, max: most }).chain((size) => {
    const pairs = Array.from({ length: size }, (_, a) => a).flatMap((a) =>
      Array.from({ length: size - a - 1 }, (_, index) => [a, a + 1 + index] as const),
    );
    return fc.subarray(pairs).map((edges) => ({ size, edges }));
  });
}

/** A ring of bodies, each sharing an office with the next: of five, two can meet on a day, though no three all share. */
export const ring = (size: number): Graph => ({
  size,
  edges: Array.from({ length: size }, (_, a) => [a, (a + 1) % size] as const),
});

/** By vertex, those it is joined to. */
export function joinedIn({ size, edges }: Graph): readonly ReadonlySet<number>[] {
  const joined = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of edges) {
    joined[a]!.add(b);
    joined[b]!.add(a);
  }
  return joined;
}

/** How many of some vertices can be chosen without two that are joined, by trying every choice. */
export function mostByTrying({ size, edges }: Graph, among: readonly number[]): number {
  let most = 0;
  for (let choice = 0; choice < 1 << size; choice += 1) {
    if (edges.some(([a, b]) => (choice >> a) & 1 && (choice >> b) & 1)) continue;
    most = Math.max(most, among.filter((vertex) => (choice >> vertex) & 1).length);
  }
  return most;
}
