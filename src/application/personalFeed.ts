import { personalFeedWords } from '../domain/personal/personalFeedWords.ts';
import type { PersonalEntries } from './personalCalendar.ts';
import type { ComposedFeed, FeedComposer } from './ports/feedComposer.ts';

/**
 * The calendar of one address: every meeting it is called to, also of closed bodies, proposals as in the open feeds, and
 * the deadlines it answers for. One that is in nothing any more has a calendar without entries: there is nothing it should show.
 * In the language its holder has chosen, else the one the schedules give its office.
 */
export function personalFeed(own: PersonalEntries, composer: FeedComposer): ComposedFeed {
  const { language, published, places, citations, settled } = own;
  return composer.compose({
    ...personalFeedWords[language],
    language,
    citations,
    published,
    places,
    // What is done needs no alarm.
    alarms: own.preference.alarms ? ({ occurrence }) => !settled.has(occurrence.key) : null,
  });
}
