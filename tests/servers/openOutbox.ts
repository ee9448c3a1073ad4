import type { Pool } from 'pg';
import { createDeliveryLog } from '../../src/adapters/postgres/createDeliveryLog.ts';
import { createDispatchGroups } from '../../src/adapters/postgres/createDispatchGroups.ts';
import { createFeedStore } from '../../src/adapters/postgres/createFeedStore.ts';
import { createMessageStore } from '../../src/adapters/postgres/createMessageStore.ts';
import { createPublicationStore } from '../../src/adapters/postgres/createPublicationStore.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { planDesired } from '../../src/application/planDesired.ts';
import type { Clock } from '../../src/application/ports/clock.ts';
import type { DeliveryLog } from '../../src/application/ports/deliveryLog.ts';
import type { DispatchGroups } from '../../src/application/ports/dispatchGroups.ts';
import type { FeedStore } from '../../src/application/ports/feedStore.ts';
import type { MessageStore } from '../../src/application/ports/messageStore.ts';
import type { PublicationStore } from '../../src/application/ports/publicationStore.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { Notify } from '../../src/domain/publication/notify.ts';
import type { Plan } from '../../src/domain/publication/plan.ts';

import { createFreshDatabase, type FreshDatabase } from './createFreshDatabase.ts';

/** The stores over an empty, migrated database. */
export type Outbox = {
  readonly connectionString: string;
  readonly pool: Pool;
  readonly publications: PublicationStore;
  readonly messages: MessageStore;
  readonly groups: DispatchGroups;
  readonly deliveries: DeliveryLog;
  readonly feeds: FeedStore;
  /** What would change if the files said this. */
  plan(desired: readonly Occurrence[], clock: Clock, notify?: Notify): Promise<Plan>;
  /** Plans and applies; answers the plan. */
  publish(desired: readonly Occurrence[], clock: Clock, notify?: Notify): Promise<Plan>;
  /** State of every message, by key. */
  states(): Promise<Readonly<Record<string, string>>>;
  /** Empties the tables. */
  clear(): Promise<void>;
  drop(): Promise<void>;
};

/** In a new database of the run's server unless told otherwise. */
export async function openOutbox(given?: FreshDatabase): Promise<Outbox> {
  const database = given ?? (await createFreshDatabase());
  const { pool, connectionString } = database;
  await migrate(pool, new URL('../../src/adapters/postgres/sql/', import.meta.url));
  const publications = createPublicationStore(pool);
  const outbox: Outbox = {
    connectionString,
    pool,
    publications,
    messages: createMessageStore(pool),
    groups: createDispatchGroups(pool),
    deliveries: createDeliveryLog(pool),
    feeds: createFeedStore(pool),
    async plan(desired, clock, notify = 'significant') {
      const basedOn = await publications.latestRevision();
      const rest = { years: [2027], fingerprint: 'fingerprint', now: clock.now(), notify };
      return planDesired(publications, desired, { basedOn, ...rest });
    },
    async publish(desired, clock, notify) {
      const plan = await outbox.plan(desired, clock, notify);
      await publications.commit(plan, 'test', clock.now());
      return plan;
    },
    async states() {
      const { rows } = await pool.query<{ key: string; state: string }>(
        'select key, state from arshjul.message order by key collate "C"',
      );
      return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
    },
    async clear() {
      await pool.query(
        'truncate arshjul.revision, arshjul.occurrence, arshjul.message, arshjul.feed restart identity',
      );
    },
    drop: () => database.drop(),
  };
  return outbox;
}
