import { packPlan } from './packedPlan.ts';
import type { Plan } from './plan.ts';
import { planPublication, type PublicationState } from './planPublication.ts';

/**
 * Whether a saved plan tells just what its changes call for: made once more from them and from what is recorded of their
 * occurrences, it says the same to the same recipients. `state` is what is published and recorded of those now.
 */
export function isTrueTo(plan: Plan, state: Omit<PublicationState, 'latestRevision'>): boolean {
  const { changes, years, fingerprint, madeAt, notify, basedOn } = plan;
  const desired = changes.flatMap(({ after }) => after ?? []);
  const again = planPublication(
    { ...state, latestRevision: basedOn },
    desired,
    years,
    fingerprint,
    madeAt,
    notify,
  );
  return textOf(again) === textOf(plan);
}

function textOf(plan: Plan): string {
  const { changes, messages, occurrences, superseded } = packPlan(plan);
  return JSON.stringify([changes, messages, occurrences, superseded]);
}
