import type { Change } from '../domain/publication/change.ts';
import { commonTitle } from './commonTitle.ts';
import { likeKey } from './likeKey.ts';

/** Fewer than this are listed one by one. */
const LEAST = 5;

/**
 * Changes that say the same of several bodies made alike, such as those of fifteen counties, together: their keys differ in
 * the end of the body's id only. The others alone. In the order of the first of each.
 */
export function likeChanges(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const likeness = likenessOf(change);
    const group = groups.get(likeness);
    if (group) group.push(change);
    else groups.set(likeness, [change]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < LEAST || commonTitle(group) === null ? group.map((change) => [change]) : [group],
  );
}

function likenessOf({ type, key, before, after, aspects }: Change): string {
  return JSON.stringify([
    type,
    likeKey(key),
    aspects,
    before && [before.time, before.status],
    after && [after.time, after.status, after.place],
  ]);
}
