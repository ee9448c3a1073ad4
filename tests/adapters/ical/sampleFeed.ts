import type { FeedContent } from '../../../src/application/ports/feedRenderer.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleOccurrence } from './sampleOccurrence.ts';

/** An occurrence as applied: revised twice, on a summer day. */
export function published(occurrence: Occurrence, changes: Partial<Published> = {}): Published {
  return {
    occurrence,
    sequence: 2,
    createdAt: '2026-11-02T08:00:00.000Z' as Instant,
    lastModified: '2027-06-15T12:34:56.000Z' as Instant,
    removed: false,
    ...changes,
  };
}

/** A feed of one meeting unless the test gives its own entries. */
export function sampleFeed(changes: Partial<FeedContent> = {}): FeedContent {
  return {
    path: 'agder/kdk',
    title: 'Kommunedirektørkollegiet, Agder',
    description: 'Møter og frister; fra vedtektene, sammen med fylkeskommunen.',
    language: 'nb',
    source: 'https://arshjul.example/feeds/agder/kdk.ics',
    color: '#1f6f54',
    entries: [published(sampleOccurrence())],
    citations: new Map([
      [
        'AGD-38',
        {
          quote: 'Ett møte avholdes i august/september, fortrinnsvis i utlandet; studietur',
          section: 'Møteplan',
          document: 'Mandat for Kommunedirektørkollegiet i Agder',
        },
      ],
    ]),
    ...changes,
  };
}
