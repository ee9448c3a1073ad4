import { fulfilledEntry } from './fulfilledEntry.ts';
import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Instant } from '../domain/time/instant.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { AuditLog } from './ports/auditLog.ts';
import type { Clock } from './ports/clock.ts';
import type { FulfilmentStore } from './ports/fulfilmentStore.ts';
import type { PublishedFinder } from './ports/publishedFinder.ts';
import { recordFulfilment } from './recordFulfilment.ts';

/** What somebody at the desk says of one or several deadlines at once. `by` is the address of whoever is signed in. */
export type Settling = {
  /** Keys, each with the moment of what was said last when the page was made; null: nothing had been. */
  readonly items: readonly { readonly key: string; readonly seen: Instant | null }[];
  readonly state: Fulfilment['state'];
  readonly by: string;
  /** Must be there when they are waived. */
  readonly reason: string | null;
  readonly may: (occurrence: Occurrence) => boolean;
};

export type Settled = {
  readonly changed: readonly Occurrence[];
  readonly refused: readonly RefusedDeadline[];
};

/** `stale`: somebody said `latest` meanwhile. `unknown` also where the asker has no say, so that nobody learns what there is. */
export type RefusedDeadline =
  | { readonly why: 'unknown'; readonly key: string }
  | { readonly why: 'unfit'; readonly key: string; readonly occurrence: Occurrence }
  | {
      readonly why: 'stale';
      readonly key: string;
      readonly occurrence: Occurrence;
      readonly latest: Fulfilment | null;
    };

/**
 * Records the same of each deadline, one at a time, with a line in the log of who did what. What somebody else has spoken of
 * meanwhile, what cannot be ticked off and what is not there is left alone and told of.
 */
export async function settleDeadlines(
  parts: {
    readonly finder: PublishedFinder;
    readonly fulfilments: FulfilmentStore;
    readonly audit: Pick<AuditLog, 'record'>;
    readonly clock: Clock;
  },
  { items, state, by, reason, may }: Settling,
): Promise<Settled> {
  const changed: Occurrence[] = [];
  const refused: RefusedDeadline[] = [];
  for (const { key, seen } of items) {
    const published = await parts.finder.find(key);
    if (!published || !may(published.occurrence)) {
      refused.push({ why: 'unknown', key });
      continue;
    }
    const { occurrence } = published;
    try {
      const asked = { published, state, by, reason, source: 'desk', seen } as const;
      const recorded = await recordFulfilment(parts, asked);
      changed.push(occurrence);
      if (recorded.changed) await parts.audit.record(fulfilledEntry(recorded, by));
    } catch (error) {
      if (!(error instanceof ArshjulError)) throw error;
      if (error.code === 'fulfilment-stale')
        refused.push({ why: 'stale', key, occurrence, latest: await parts.fulfilments.latest(key) });
      else if (error.code === 'fulfilment-refused') refused.push({ why: 'unfit', key, occurrence });
      else throw error;
    }
  }
  return { changed, refused };
}
