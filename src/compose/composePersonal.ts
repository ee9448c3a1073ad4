import { createFeedComposer } from '../adapters/ical/createFeedComposer.ts';
import { type PersonalFeeds, personalFeeds } from '../adapters/web/personalFeeds.ts';
import { type RememberedKeys, rememberedKeys } from '../adapters/web/rememberedKeys.ts';
import { feedCatalogue } from '../application/feedCatalogue.ts';
import { type PersonalCalendar, personalCalendar } from '../application/personalCalendar.ts';
import type { Clock } from '../application/ports/clock.ts';
import type { Log } from '../application/ports/log.ts';
import type { State } from './openState.ts';
import type { WheelHolder } from './wheelHolder.ts';

/** What is one address's own, in memory. */
export type PersonalParts = {
  /** In place of the tokens of the state: what is revoked here stops working at once. */
  readonly tokens: RememberedKeys;
  readonly calendar: PersonalCalendar;
  readonly feeds: PersonalFeeds;
  /** Takes in what has changed; throws when the tables are away, and what was known goes on being served. */
  refresh(): Promise<void>;
};

/** Joins what personal feeds need; empty until the first `refresh`. */
export function composePersonal(parts: {
  readonly clock: Clock;
  readonly log: Log;
  readonly state: Pick<State, 'tokens' | 'personalSource' | 'outage'>;
  readonly wheels: Pick<WheelHolder, 'since'>;
}): PersonalParts {
  const { clock, log, state, wheels } = parts;
  const { failed } = state.outage;
  const tokens = rememberedKeys(state.tokens, clock, failed);
  const calendar = personalCalendar({
    source: state.personalSource,
    async citations(since) {
      const read = await wheels.since(since);
      if (read === null) throw new Error('The files have never been read without errors.');
      return feedCatalogue(read, null).citations;
    },
    clock,
  });
  const composer = createFeedComposer((error) =>
    log.error('En oppføring kom ikke med i de personlige kalenderne.', { error: String(error) }),
  );
  return {
    tokens,
    calendar,
    feeds: personalFeeds({ calendar, composer, keys: tokens, clock, failed }),
    async refresh() {
      await Promise.all([calendar.refresh(), tokens.refresh()]);
    },
  };
}
