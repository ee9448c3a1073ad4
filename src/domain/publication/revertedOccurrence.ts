import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Change } from './change.ts';
import type { Published } from './published.ts';

/**
 * An occurrence as it would be without one change: what that change made otherwise is as before, whatever has become of it
 * since, and the rest is as published now. Null when it was not published before the change. `lost`: what the change made
 * otherwise has been made otherwise again, and that is undone too.
 */
export function revertedOccurrence(
  { before, after, wasRemoved }: Pick<Change, 'before' | 'after' | 'wasRemoved'>,
  now: Published | undefined,
): { readonly occurrence: Occurrence | null; readonly lost: boolean } {
  if (before === null || wasRemoved)
    return { occurrence: null, lost: now !== undefined && differ(now, after) };
  if (after === null || now === undefined || now.removed)
    return { occurrence: before, lost: now !== undefined && now.removed !== (after === null) };
  const current = now.occurrence;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => name !== 'at' && !isSame(before, after, name),
  );
  const others = Object.entries(current).filter(([name]) => !names.includes(name) || name in before);
  const former = Object.entries(before).filter(([name]) => names.includes(name));
  return {
    occurrence: Object.fromEntries([...others, ...former]) as Occurrence,
    lost: names.some((name) => !isSame(after, current, name)),
  };
}

function differ({ occurrence, removed }: Published, after: Occurrence | null): boolean {
  const plain = (each: Occurrence): string => JSON.stringify({ ...each, at: null });
  return !removed && after !== null && plain(occurrence) !== plain(after);
}

function isSame(a: Occurrence, b: Occurrence, name: string): boolean {
  const [one, other] = [a, b].map((each) => (each as Readonly<Record<string, unknown>>)[name]);
  return JSON.stringify(one) === JSON.stringify(other);
}
