import { join } from 'node:path';
import type { Pool } from 'pg';
import { createAccessTokens } from '../adapters/postgres/createAccessTokens.ts';
import { createAnswerStore } from '../adapters/postgres/createAnswerStore.ts';
import { createAuditLog } from '../adapters/postgres/createAuditLog.ts';
import { createChangeHistory } from '../adapters/postgres/createChangeHistory.ts';
import { createDeliveryLog } from '../adapters/postgres/createDeliveryLog.ts';
import { createDeskSessions } from '../adapters/postgres/createDeskSessions.ts';
import { createDigestWeeks } from '../adapters/postgres/createDigestWeeks.ts';
import { createDispatchGroups } from '../adapters/postgres/createDispatchGroups.ts';
import { createFeedStore } from '../adapters/postgres/createFeedStore.ts';
import { createFulfilmentStore } from '../adapters/postgres/createFulfilmentStore.ts';
import { createInboxStore } from '../adapters/postgres/createInboxStore.ts';
import { createLinkRequests } from '../adapters/postgres/createLinkRequests.ts';
import { createMessageArchive } from '../adapters/postgres/createMessageArchive.ts';
import { createMessageStore } from '../adapters/postgres/createMessageStore.ts';
import { createPersonData } from '../adapters/postgres/createPersonData.ts';
import { createPersonalSource } from '../adapters/postgres/createPersonalSource.ts';
import { createPreferenceStore } from '../adapters/postgres/createPreferenceStore.ts';
import { createPublicationStore } from '../adapters/postgres/createPublicationStore.ts';
import { createPublishedFinder } from '../adapters/postgres/createPublishedFinder.ts';
import { createSendingLog } from '../adapters/postgres/createSendingLog.ts';
import { createPublishedSearch } from '../adapters/postgres/createPublishedSearch.ts';
import { linkSecret } from '../adapters/postgres/linkSecret.ts';
import { migrate } from '../adapters/postgres/migrate.ts';
import { openPool } from '../adapters/postgres/openPool.ts';
import { createLinkSealer } from '../adapters/links/createLinkSealer.ts';
import { type OutageLog, outageLog } from '../adapters/queue/outageLog.ts';
import type { AccessTokens } from '../application/ports/accessTokens.ts';
import type { AnswerStore } from '../application/ports/answerStore.ts';
import type { AuditLog } from '../application/ports/auditLog.ts';
import type { ChangeHistory } from '../application/ports/changeHistory.ts';
import type { DeliveryLog } from '../application/ports/deliveryLog.ts';
import type { DeskSessions } from '../application/ports/deskSessions.ts';
import type { DigestWeeks } from '../application/ports/digestWeeks.ts';
import type { DispatchGroups } from '../application/ports/dispatchGroups.ts';
import type { FeedStore } from '../application/ports/feedStore.ts';
import type { FulfilmentStore } from '../application/ports/fulfilmentStore.ts';
import type { InboxStore } from '../application/ports/inboxStore.ts';
import type { LinkRequests } from '../application/ports/linkRequests.ts';
import type { Log } from '../application/ports/log.ts';
import type { SendingLog } from '../application/ports/sendingLog.ts';
import type { MessageArchive } from '../application/ports/messageArchive.ts';
import type { MessageStore } from '../application/ports/messageStore.ts';
import type { LinkSealer } from '../application/ports/linkSealer.ts';
import type { PersonData } from '../application/ports/personData.ts';
import type { PersonalSource } from '../application/ports/personalSource.ts';
import type { PreferenceStore } from '../application/ports/preferenceStore.ts';
import type { PublicationStore } from '../application/ports/publicationStore.ts';
import type { PublishedFinder } from '../application/ports/publishedFinder.ts';
import type { PublishedSearch } from '../application/ports/publishedSearch.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { withHeld } from '../domain/messages/withHeld.ts';
import type { Config } from '../config.ts';
import { patiently } from './patiently.ts';

/** The tables of record, open and migrated. */
export type State = {
  readonly connectionString: string;
  readonly publications: PublicationStore;
  readonly messages: MessageStore;
  readonly groups: DispatchGroups;
  readonly deliveries: DeliveryLog;
  readonly sending: SendingLog;
  readonly feeds: FeedStore;
  readonly answers: AnswerStore;
  readonly inbox: InboxStore;
  readonly fulfilments: FulfilmentStore;
  readonly finder: PublishedFinder;
  readonly history: ChangeHistory;
  readonly search: PublishedSearch;
  readonly archive: MessageArchive;
  readonly preferences: PreferenceStore;
  /** What the calendars of single addresses are made of. */
  readonly personalSource: PersonalSource;
  readonly digestWeeks: DigestWeeks;
  readonly requests: LinkRequests;
  readonly tokens: AccessTokens;
  readonly sessions: DeskSessions;
  readonly audit: AuditLog;
  readonly personData: PersonData;
  /** Seals and opens the links in mail, under the key of this database. */
  readonly links: LinkSealer;
  /** Hears of every failure, and tells of an outage once. */
  readonly outage: OutageLog;
  /** Null, or a Norwegian line that says why the database does not answer. */
  problem(): Promise<string | null>;
  close(): Promise<void>;
};

/** Opens the database of `DATABASE_URL`, or starts the embedded one, and brings its tables up to date; gives up on the signal. */
export async function openState(config: Config, log: Log, signal: AbortSignal): Promise<State> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config, log, signal) : null;
  const connectionString = config.databaseUrl ?? embedded?.connectionString ?? '';
  const outage = outageLog(log, 'Databasen');
  const pool = openPool({
    connectionString,
    applicationName: 'arshjul',
    max: 15,
    onError: outage.failed,
  });
  const close = async (): Promise<void> => {
    await pool.end();
    await embedded?.stop();
  };
  let links: LinkSealer;
  try {
    const folder = new URL('../adapters/postgres/sql/', import.meta.url);
    await patiently(() => migrate(pool, folder), 'postgres-unavailable', log, signal);
    links = createLinkSealer(await linkSecret(pool, systemClock.now()));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    connectionString,
    publications: createPublicationStore(pool),
    messages: createMessageStore(pool, withHeld(config.unknownHold)),
    groups: createDispatchGroups(pool),
    deliveries: createDeliveryLog(pool),
    sending: createSendingLog(pool),
    feeds: createFeedStore(pool),
    answers: createAnswerStore(pool),
    inbox: createInboxStore(pool),
    fulfilments: createFulfilmentStore(pool),
    finder: createPublishedFinder(pool),
    history: createChangeHistory(pool),
    search: createPublishedSearch(pool),
    archive: createMessageArchive(pool),
    preferences: createPreferenceStore(pool),
    personalSource: createPersonalSource(pool),
    digestWeeks: createDigestWeeks(pool),
    requests: createLinkRequests(pool),
    tokens: createAccessTokens(pool),
    sessions: createDeskSessions(pool),
    audit: createAuditLog(pool),
    personData: createPersonData(pool),
    links,
    outage,
    problem: () => problemOf(pool),
    close,
  };
}

async function startEmbedded(
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<{ connectionString: string; stop(): Promise<void> }> {
  const { startEmbeddedPostgres } = await import('../adapters/postgres/embedded/startEmbeddedPostgres.ts');
  return startEmbeddedPostgres({
    dataDirectory: join(config.dataFolder, 'postgres'),
    log: (line) => log.info(line),
    signal,
  });
}

async function problemOf(pool: Pool): Promise<string | null> {
  try {
    await pool.query('select 1');
    return null;
  } catch (error) {
    return `Databasen svarer ikke: ${error instanceof Error ? error.message : String(error)}`;
  }
}
