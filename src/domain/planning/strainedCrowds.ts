import { connectedSets } from './connectedSets.ts';
import { mostApart } from './mostApart.ts';
import { oddCircle } from './oddCircle.ts';

type Joined = readonly ReadonlySet<number>[];
type Shares = ReadonlyMap<number, number>;

/** What a linear program gives is not exact; what is less than this is nothing. */
const NOTHING = 0.02;

/**
 * Crowds of which a relaxation puts more on a day than can share it, given how much of each meeting it puts there. Looked for
 * among all that are partly there and hang together, and among circles of odd length, which pairs keep too loosely:
 * of five in a ring two can share a day, and half of each makes two and a half.
 */
export function strainedCrowds(shares: Shares, joined: Joined): readonly (readonly number[])[] {
  const partly = [...shares.keys()].filter(
    (vertex) => shares.get(vertex)! > NOTHING && shares.get(vertex)! < 1 - NOTHING,
  );
  const found = new Map<string, readonly number[]>();
  const tried = new Set<string>();
  for (const set of connectedSets(partly, joined)) {
    for (const crowd of [set, ...set.map((vertex) => oddCircle(vertex, set, joined, shares))]) {
      if (crowd === null || crowd.length < 3 || tried.has(crowd.join(' '))) continue;
      tried.add(crowd.join(' '));
      const most = mostApart(crowd, joined);
      const there = crowd.reduce((sum, vertex) => sum + shares.get(vertex)!, 0);
      if (most === null || there <= most + NOTHING) continue;
      const whole = grown(crowd, most, shares, joined);
      found.set(whole.join(' '), whole);
    }
  }
  return [...found.values()];
}

/** With all others of which the day holds no more for their sake, those that are there most first. */
function grown(crowd: readonly number[], most: number, shares: Shares, joined: Joined): readonly number[] {
  const whole = [...crowd];
  const others = [...joined.keys()]
    .filter((vertex) => !crowd.includes(vertex))
    .sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || a - b);
  for (const other of others) {
    if (whole.filter((member) => joined[other]!.has(member)).length < 2) continue;
    if (mostApart([...whole, other], joined) === most) whole.push(other);
  }
  return whole.sort((a, b) => a - b);
}
