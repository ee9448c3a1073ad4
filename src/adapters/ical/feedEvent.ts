import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';
import { type Citations, describeOccurrence } from './describeOccurrence.ts';
import type { EventContent } from './eventLines.ts';
import type { EventSpan } from './eventSpan.ts';
import { eventWords } from './eventWords.ts';
import { venueLines } from './venueLines.ts';

/**
 * A published occurrence as the entry of a feed (RFC 5545, no scheduling properties): DTSTAMP is when it was last revised.
 * Cancelled and removed ones stay as CANCELLED and free; a proposal is TENTATIVE and says so in its title.
 */
export function feedEvent(
  published: Published,
  span: EventSpan,
  language: Language,
  citations: Citations,
): EventContent {
  const { occurrence } = published;
  const words = eventWords[language];
  const cancelled = published.removed || occurrence.status === 'cancelled';
  const settled = occurrence.status === 'confirmed';
  const prefix = cancelled ? words.cancelled : occurrence.status === 'proposed' ? words.proposed : '';
  return {
    uid: occurrence.uid,
    span,
    sequence: published.sequence,
    stamp: published.lastModified,
    created: published.createdAt,
    lastModified: published.lastModified,
    status: cancelled ? 'CANCELLED' : settled ? 'CONFIRMED' : 'TENTATIVE',
    // Only a meeting takes people's time; a deadline must not block a day.
    busy: cancelled || occurrence.kind !== 'meeting' ? 'FREE' : settled ? 'BUSY' : 'TENTATIVE',
    summary: prefix + occurrence.title,
    description: describeOccurrence(occurrence, language, citations),
    ...venueLines(occurrence, language),
    categories: [
      ...(occurrence.bodyName === null ? [] : [occurrence.bodyName]),
      words.kinds[occurrence.kind],
    ],
    organizer: null,
    attendee: null,
  };
}
