import type { Occurrence } from '../occurrences/occurrence.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changesBetween.ts';
import type { Conversation } from './conversation.ts';
import { messagesOfChange } from './messagesOfChange.ts';
import type { Notify } from './notify.ts';
import type { Plan } from './plan.ts';
import type { Published } from './published.ts';

export type PublicationState = {
  /** What is published; what is published just as desired may be left out. */
  readonly published: readonly Published[];
  readonly latestRevision: number;
  /** What is recorded for each occurrence, by key; none for those nothing is recorded of. */
  readonly conversations: ReadonlyMap<string, Conversation>;
};

const SILENCE: Conversation = { told: [], deputies: [], waiting: [] };

/** The plan that brings what is published to what the files say, for the planning years compiled. */
export function planPublication(
  state: PublicationState,
  desired: readonly Occurrence[],
  years: readonly number[],
  fingerprint: string,
  now: Instant,
  notify: Notify = 'significant',
): Plan {
  const talkOf = (key: string): Conversation => state.conversations.get(key) ?? SILENCE;
  const changes = changesBetween(state.published, desired, years, dateIn(now)).map((change) =>
    aboveTold(change, talkOf(change.key)),
  );
  const each = changes.map((change) => messagesOfChange(change, talkOf(change.key), notify, now));
  const tellings = each.flatMap((one) => one.tellings);
  return {
    version: 2,
    basedOn: state.latestRevision,
    fingerprint,
    madeAt: now,
    years,
    notify,
    changes,
    messages: each.flatMap((one) => [...one.tellings.map(({ message }) => message), ...one.reminders]),
    reasons: Object.fromEntries(tellings.map(({ message, reasons }) => [message.key, reasons])),
    heldBack: each.flatMap((one) =>
      one.heldBack.map(({ message: { occurrence, method, recipient }, reasons }) => ({
        occurrence: occurrence.key,
        method: method ?? 'REQUEST',
        recipient,
        reasons,
      })),
    ),
    superseded: each.flatMap((one) => one.superseded),
    feeds: [...new Set(changes.flatMap(feedPaths))].toSorted(),
  };
}

/** What is sent must be higher than what any recipient has got, whoever recorded that. */
function aboveTold(change: Change, { told }: Conversation): Change {
  return { ...change, sequence: Math.max(change.sequence, ...told.map(({ sequence }) => sequence + 1)) };
}

function feedPaths({ before, after }: Change): readonly string[] {
  return [before, after].flatMap((occurrence) =>
    occurrence && occurrence.kind !== 'duty' && occurrence.visibility === 'public'
      ? [occurrence.wheel, ...(occurrence.body === null ? [] : [`${occurrence.wheel}/${occurrence.body}`])]
      : [],
  );
}
