import { lastDay } from '../occurrences/lastDay.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Change } from './change.ts';
import type { Notify } from './notify.ts';
import type { Plan } from './plan.ts';
import { planPublication, type PublicationState } from './planPublication.ts';
import type { Published } from './published.ts';
import { revertedOccurrence } from './revertedOccurrence.ts';

/**
 * The plan that takes back what a revision changed of each occurrence, whatever has become of it since; what came later and is
 * another matter stays, such as who holds an office now, and so do the other occurrences. `reverted` are the changes of that revision, `state` what is published now of their occurrences.
 * What was not published before the revision is removed, as if it had left the files. What has taken place stays.
 */
export function planRevert(
  state: PublicationState,
  reverted: { readonly revision: number; readonly fingerprint: string; readonly changes: readonly Change[] },
  now: Instant,
  notify: Notify,
): Plan {
  const today = dateIn(now);
  const published = new Map(state.published.map((each) => [each.occurrence.key, each]));
  const before = reverted.changes.flatMap((change) => {
    const current = published.get(change.key);
    return current && isOver(current, today) ? [] : (revertedOccurrence(change, current).occurrence ?? []);
  });
  const years = [
    ...new Set(reverted.changes.flatMap((change) => (change.after ?? change.before)?.year ?? [])),
  ].toSorted((a, b) => a - b);
  const plan = planPublication(state, before, years, reverted.fingerprint, now, notify);
  return { ...plan, reverts: reverted.revision };
}

/** It has taken place, or its day is past: what is left out here is left as it is. */
function isOver({ occurrence, removed }: Published, today: PlainDate): boolean {
  const last = lastDay(occurrence.time);
  return !removed && occurrence.status !== 'proposed' && last !== null && last < today;
}
