import { isOfYears } from '../occurrences/isOfYears.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Change } from './change.ts';
import { changedAspects } from './changedAspects.ts';
import type { Published } from './published.ts';

/**
 * The differences between what is published and what the files now say, by key. Only what was planned for the
 * years compiled or falls in them is compared, so that a year gone by is left as it was. What is no longer in the files is removed, never forgotten, but what
 * has taken place stays; a proposal nobody decided in time goes.
 */
export function changesBetween(
  published: readonly Published[],
  desired: readonly Occurrence[],
  years: readonly number[],
  today: PlainDate,
): readonly Change[] {
  const before = new Map(published.map((each) => [each.occurrence.key, each]));
  const after = new Map(desired.map((each) => [each.key, each]));
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys.flatMap((key) => changeOf(key, before.get(key), after.get(key), years, today) ?? []);
}

function changeOf(
  key: string,
  before: Published | undefined,
  after: Occurrence | undefined,
  years: readonly number[],
  today: PlainDate,
): Change | null {
  if (!before) return after ? { type: 'added', key, before: null, after, sequence: 0, aspects: [] } : null;
  const sequence = before.sequence + 1;
  const old = before.occurrence;
  if (!after) {
    if (before.removed || !isOfYears(old, years) || (isPast(old, today) && old.status !== 'proposed'))
      return null;
    return { type: 'removed', key, before: old, after: null, sequence, aspects: ['status'] };
  }
  const wanted = after.status === 'cancelled' ? keepTime(old, after) : after;
  const differing = changedAspects(old, wanted);
  if (before.removed) {
    const aspects = [...new Set([...differing, 'status' as const])];
    return { type: 'revived', key, before: old, after: wanted, wasRemoved: true, sequence, aspects };
  }
  if (differing.length === 0) return null;
  return {
    type: typeOf(old, wanted, differing),
    key,
    before: old,
    after: wanted,
    sequence,
    aspects: differing,
  };
}

function typeOf(before: Occurrence, after: Occurrence, aspects: Change['aspects']): Change['type'] {
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'cancelled';
  if (before.status === 'cancelled' && after.status !== 'cancelled') return 'revived';
  return aspects.includes('time') ? 'moved' : 'changed';
}

function isPast({ time }: Occurrence, today: PlainDate): boolean {
  const last = lastDay(time);
  return last !== null && last < today;
}

/** A meeting cancelled without a date is cancelled on the date people know, and stays there. */
function keepTime(before: Occurrence, after: Occurrence): Occurrence {
  return after.time.type === 'undated' ? { ...after, time: before.time } : after;
}
