import type { Occurrence } from '../occurrences/occurrence.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changesBetween.ts';
import { messagesOfChange } from './messagesOfChange.ts';
import type { Plan } from './plan.ts';
import type { Published } from './published.ts';

export type PublicationState = {
  readonly published: readonly Published[];
  readonly latestRevision: number;
  /** Keys of messages recorded but neither sent nor given up. */
  readonly openMessages: ReadonlySet<string>;
};

/** The plan that brings what is published to what the files say, for the planning years compiled. */
export function planPublication(
  state: PublicationState,
  desired: readonly Occurrence[],
  years: readonly number[],
  fingerprint: string,
  now: Instant,
): Plan {
  const today = dateIn(now);
  const changes = changesBetween(state.published, desired, years, today);
  const each = changes.map((change) => messagesOfChange(change, state.openMessages, now));
  return {
    version: 1,
    basedOn: state.latestRevision,
    fingerprint,
    changes,
    messages: each.flatMap(({ messages }) => messages),
    superseded: each.flatMap(({ superseded }) => superseded),
    feeds: [...new Set(changes.flatMap(feedPaths))].toSorted(),
  };
}

function feedPaths({ before, after }: Change): readonly string[] {
  return [before, after].flatMap((occurrence) =>
    occurrence
      ? [occurrence.wheel, ...(occurrence.body === null ? [] : [`${occurrence.wheel}/${occurrence.body}`])]
      : [],
  );
}
