import { dispatchDue } from './dispatchDue.ts';
import type { Clock } from './ports/clock.ts';
import type { FeedStore } from './ports/feedStore.ts';
import type { Log } from './ports/log.ts';
import type { MessageStore, SendingRates } from './ports/messageStore.ts';
import type { PublicationStore } from './ports/publicationStore.ts';
import type { Queue } from './ports/queue.ts';

export type Sweeping = {
  readonly messages: Pick<MessageStore, 'sweep' | 'takeDue' | 'putBack'>;
  /** How fast mail may leave. */
  readonly rates: SendingRates;
  /** Lets the groups go that leave together. */
  readonly release: () => Promise<void>;
  /** Records the weekly digests when it is their time. */
  readonly digest: () => Promise<void>;
  /** Forgets what has ended or been kept long enough. */
  readonly tidy?: () => Promise<void>;
  readonly publications: Pick<PublicationStore, 'latestRevision'>;
  readonly feeds: Pick<FeedStore, 'list'>;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * The clock's job, run every so often: gives up leases that ran out, notes what came too late, releases what leaves together, and rings for everything
 * the tables say is due. It looks at the state and not at what was missed, so one late run makes good any number of
 * lost ones.
 */
export async function sweepClock(sweeping: Sweeping): Promise<void> {
  const { messages, release, digest, tidy, publications, feeds, queue, clock, log } = sweeping;
  const { abandoned, missed } = await messages.sweep(clock.now());
  if (abandoned > 0) log.warn('Sendinger ble avbrutt uten svar.', { abandoned });
  if (missed > 0) log.warn('Meldinger rakk ikke å bli sendt i tide.', { missed });
  // A group that cannot be released must not keep the others.
  await release().catch((error: unknown) =>
    log.error('Innkallinger som skal sendes samtidig, ble ikke frigitt.', { error: String(error) }),
  );
  await digest().catch((error: unknown) => log.error('Ukebrevene ble ikke laget.', { error: String(error) }));
  await tidy?.().catch((error: unknown) =>
    log.error('Det som er eldre enn det skal bli, ble ikke ryddet bort.', { error: String(error) }),
  );
  await dispatchDue(sweeping);
  const latest = await publications.latestRevision();
  if (latest === 0) return;
  const rendered = await feeds.list();
  if (rendered.length === 0 || rendered.some(({ revision }) => revision < latest))
    await queue.ring('feeds', [{ id: `feeds.${latest}`, data: { key: `feeds.${latest}` } }]);
}
