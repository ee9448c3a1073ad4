import { digestScopes } from '../domain/digest/digestScopes.ts';
import { type DigestTime, digestTime } from '../domain/digest/digestTime.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { addDays } from '../domain/time/addDays.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { type DigestFacts, digestLetter } from './digestLetter.ts';
import type { AnswerStore } from './ports/answerStore.ts';
import type { Clock } from './ports/clock.ts';
import type { DeliveryLog } from './ports/deliveryLog.ts';
import type { DigestWeeks } from './ports/digestWeeks.ts';
import type { FulfilmentStore } from './ports/fulfilmentStore.ts';
import type { InboxStore } from './ports/inboxStore.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { Log } from './ports/log.ts';
import type { MessageStore } from './ports/messageStore.ts';
import type { PreferenceStore } from './ports/preferenceStore.ts';
import type { PublicationStore } from './ports/publicationStore.ts';

const WEEK_SECONDS = 7 * 86_400;
const LOOK_AHEAD_DAYS = 35;
const MOST_HELD = 50;

export type Digesting = {
  readonly weeks: DigestWeeks;
  readonly publications: Pick<PublicationStore, 'published'>;
  readonly fulfilments: Pick<FulfilmentStore, 'settled'>;
  readonly answers: Pick<AnswerStore, 'meetings'>;
  readonly deliveries: Pick<DeliveryLog, 'troubles'>;
  readonly inbox: Pick<InboxStore, 'failing' | 'list'>;
  readonly preferences: Pick<PreferenceStore, 'of'>;
  readonly messages: Pick<MessageStore, 'add'>;
  readonly links: LinkSealer;
  readonly clock: Clock;
  readonly log: Log;
  /** The wheels as the files are now; null while they cannot be read. */
  readonly wheels: () => Promise<readonly Wheel[] | null>;
};

/**
 * Records the week's digest to each secretariat, once, from Monday 07:30 on; after a standstill until Thursday, then never. A week in
 * which nothing was published when it should have left has none: a first apply sends no digests.
 */
export async function recordDigests(digesting: Digesting): Promise<void> {
  const { weeks, clock, log, messages } = digesting;
  const now = clock.now();
  const time = digestTime(now);
  if (time === null || now < time.from || now >= time.until || (await weeks.isMade(time.monday))) return;
  const wheels = await digesting.wheels();
  if (wheels === null) return;
  const known = await gather(digesting, time);
  const letters: Letter[] = [];
  for (const [index, scope] of digestScopes(wheels).entries()) {
    const letter = await digestLetter(digesting, scope, known, time, index === 0);
    if (letter) letters.push(letter);
  }
  await messages.add(letters, now);
  await weeks.markMade(time.monday, now);
  log.info('Ukebrev lagt i utboksen.', { count: letters.length });
}

async function gather(digesting: Digesting, { from }: DigestTime): Promise<DigestFacts> {
  const { publications, fulfilments, answers, deliveries, inbox, clock } = digesting;
  const today = dateIn(clock.now());
  const published = await publications.published();
  const settled = await fulfilments.settled();
  return {
    published: published.filter(({ removed, createdAt }) => !removed && createdAt < from),
    settled: new Set(settled.keys()),
    reported: settled,
    meetings: await answers.meetings(today, addDays(today, LOOK_AHEAD_DAYS)),
    troubles: await deliveries.troubles(addSeconds(from, -WEEK_SECONDS)),
    failing: await inbox.failing(),
    held: await inbox.list('held', MOST_HELD),
  };
}
