import { appliedEntry } from './appliedEntry.ts';
import { planWheels } from '../domain/publication/planWheels.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { MadePlan, PlanAsked, PlanJobs } from './planJobs.ts';
import type { AuditLog } from './ports/auditLog.ts';
import type { Clock } from './ports/clock.ts';
import type { PublicationStore } from './ports/publicationStore.ts';

export type ApplyParts = {
  readonly jobs: Pick<PlanJobs, 'make'>;
  readonly publications: Pick<PublicationStore, 'commit' | 'latestRevision'>;
  readonly audit: Pick<AuditLog, 'record'>;
  readonly clock: Clock;
  /** Wakes the workers. Never rejects. */
  readonly wake: () => Promise<void>;
};

export type Applied =
  | { readonly type: 'applied'; readonly revision: number }
  /** Files or published state are others than what was shown: this is what the plan is now. Nothing was done. */
  | { readonly type: 'changed'; readonly made: MadePlan }
  /** It touches a wheel where the user is no coordinator. Nothing was done. */
  | { readonly type: 'refused' };

/**
 * Applies a plan that somebody has looked at, and that one only: it is made anew, and must be the very same. Of two who
 * apply at once one wins, and the other is shown what is left. Rejects as `makePlan` and `makeRevert` do.
 */
export async function applyShownPlan(
  { jobs, publications, audit, clock, wake }: ApplyParts,
  shown: {
    readonly asked: PlanAsked;
    readonly id: string;
    readonly actor: string;
    readonly mayIn: (wheel: string) => boolean;
  },
): Promise<Applied> {
  const first = await jobs.make(shown.asked);
  // Somebody else applied theirs while it was made: it is half of each state, and would be shown as changes that are none.
  const isStale = first.plan.basedOn < (await publications.latestRevision());
  const made = isStale ? await jobs.make(shown.asked) : first;
  const { plan } = made;
  const wheels = planWheels(plan);
  if (!wheels.every(shown.mayIn)) return { type: 'refused' };
  if (made.id !== shown.id || plan.changes.length === 0) return { type: 'changed', made };
  const now = clock.now();
  let revision: number;
  try {
    revision = await publications.commit(plan, shown.actor, now);
  } catch (error) {
    if (!(error instanceof ArshjulError && error.code === 'plan-stale')) throw error;
    return { type: 'changed', made: await jobs.make(shown.asked) };
  }
  await audit.record(appliedEntry(plan, revision, shown.actor, now));
  await wake();
  return { type: 'applied', revision };
}
