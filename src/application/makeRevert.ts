import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Notify } from '../domain/publication/notify.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { planRevert } from '../domain/publication/planRevert.ts';
import { revertedOccurrence } from '../domain/publication/revertedOccurrence.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { PlanSources } from './makePlan.ts';
import type { KeptRevision } from './ports/publicationStore.ts';

export type RevertPlan = {
  readonly plan: Plan;
  /** What later revisions have changed again of what is brought back: that too is undone. */
  readonly alsoUndone: readonly Occurrence[];
};

/**
 * The plan that brings back what a revision changed. Throws `not-found` when there is no such revision, or its plan was not
 * kept.
 */
export async function makeRevert(
  { publications, clock }: Pick<PlanSources, 'publications' | 'clock'>,
  id: number,
  notify: Notify,
): Promise<RevertPlan> {
  const latestRevision = await publications.latestRevision();
  const { plan: reverted } = revisionWithPlan(await publications.revision(id), id);
  const keys = reverted.changes.map(({ key }) => key);
  const published = await publications.publishedOf(keys);
  const conversations = await publications.conversations(keys);
  const plan = planRevert(
    { published, latestRevision, conversations },
    { revision: id, ...reverted },
    clock.now(),
    notify,
  );
  const taken = new Map(reverted.changes.map((change) => [change.key, change]));
  const alsoUndone = published.filter((each) => {
    const { key } = each.occurrence;
    const change = taken.get(key);
    return (
      change !== undefined &&
      revertedOccurrence(change, each).lost &&
      plan.changes.some((one) => one.key === key)
    );
  });
  return { plan, alsoUndone: alsoUndone.map(({ occurrence }) => occurrence) };
}

function revisionWithPlan(kept: KeptRevision | null, id: number): KeptRevision & { readonly plan: Plan } {
  const remedy = '«npx arshjul history» viser revisjonene.';
  if (!kept) throw new ArshjulError('not-found', `Revisjon ${id} finnes ikke.`, { remedy });
  const { plan } = kept;
  if (!plan)
    throw new ArshjulError(
      'not-found',
      `Planen til revisjon ${id} er ikke tatt vare på; den er for gammel.`,
      {
        remedy: 'Rett filene i stedet, og kjør «npx arshjul apply».',
      },
    );
  return { ...kept, plan };
}
