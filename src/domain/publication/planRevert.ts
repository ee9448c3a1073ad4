import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import type { Notify } from './notify.ts';
import type { Plan } from './plan.ts';
import { planPublication, type PublicationState } from './planPublication.ts';

/**
 * The plan that brings every occurrence a revision changed back to what it was before it, whatever has come after; the
 * others are left alone. `reverted` are the changes of that revision, `state` what is published now of their occurrences.
 * What was not published before the revision is removed, as if it had left the files. What has taken place stays.
 */
export function planRevert(
  state: PublicationState,
  reverted: { readonly revision: number; readonly fingerprint: string; readonly changes: readonly Change[] },
  now: Instant,
  notify: Notify,
): Plan {
  const before = reverted.changes.flatMap(occurrenceBefore);
  const years = [
    ...new Set(reverted.changes.flatMap((change) => (change.after ?? change.before)?.year ?? [])),
  ].toSorted((a, b) => a - b);
  const plan = planPublication(state, before, years, reverted.fingerprint, now, notify);
  return { ...plan, reverts: reverted.revision };
}

function occurrenceBefore({ before, wasRemoved }: Change): readonly Occurrence[] {
  return before === null || wasRemoved ? [] : [before];
}
