import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Notify } from '../domain/publication/notify.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { planPublication } from '../domain/publication/planPublication.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PublicationStore } from './ports/publicationStore.ts';

/**
 * The plan that brings what is published to what is desired, reading no more of the store than what differs. `basedOn`
 * is the newest revision, read before `desired` was made.
 */
export async function planDesired(
  publications: Pick<PublicationStore, 'differences' | 'conversations'>,
  desired: readonly Occurrence[],
  circumstances: {
    readonly basedOn: number;
    readonly years: readonly number[];
    readonly fingerprint: string;
    readonly now: Instant;
    readonly notify: Notify;
  },
): Promise<Plan> {
  const { basedOn, years, fingerprint, now, notify } = circumstances;
  const { published, missing } = await publications.differences(desired, years);
  const keys = published.map(({ occurrence }) => occurrence.key);
  const differing = new Set(keys);
  const conversations = await publications.conversations(keys);
  return planPublication(
    { published, latestRevision: basedOn, conversations },
    desired.filter(({ key }) => differing.has(key) || missing.has(key)),
    years,
    fingerprint,
    now,
    notify,
  );
}
