import { expect, test } from 'vitest';
import { feedCatalogue } from '../../src/application/feedCatalogue.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { Wheel } from '../../src/domain/schedule/wheel.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { sampleOccurrence } from './sampleOccurrence.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;

function body(id: string, visibility: 'public' | 'members' | 'private'): unknown {
  return { id, name: id.toUpperCase(), purpose: null, visibility };
}

// Only what a catalogue reads.
const AGDER = {
  id: 'agder',
  name: 'Agder',
  description: 'Samarbeidet på Agder',
  language: 'nb',
  bodies: [body('kdk', 'public'), body('kdu', 'members')],
  citations: new Map([
    ['AGD-38', { id: 'AGD-38', quote: 'Fem møter', section: '§ 4', document: { title: 'Mandat' } }],
  ]),
} as unknown as Wheel;

test('a feed for the wheel and each open body, at its address', () => {
  const { feeds, citations } = feedCatalogue([AGDER], 'https://aarshjul.example');
  expect(feeds.map(({ path, title, source }) => [path, title, source])).toEqual([
    ['agder', 'Agder', 'https://aarshjul.example/feeds/agder.ics'],
    ['agder/kdk', 'KDK', 'https://aarshjul.example/feeds/agder/kdk.ics'],
  ]);
  expect(citations.get('AGD-38')).toEqual({ quote: 'Fem møter', section: '§ 4', document: 'Mandat' });
  expect(feedCatalogue([AGDER], null).feeds[0]?.source).toBeNull();
});

test.each<[string, Partial<Occurrence>, string[]]>([
  ['of an open body', {}, ['agder', 'agder/kdk']],
  ['an anchor', { body: null, kind: 'anchor' }, ['agder']],
  ['of a closed body', { body: 'kdu' }, []],
  ['of a body that is gone', { body: 'gammelt' }, ['agder']],
  ['for members only', { visibility: 'members' }, []],
  ['private', { visibility: 'private' }, []],
  ['of another wheel', { wheel: 'ks' }, []],
])('an occurrence %s', (_name, changes, paths) => {
  const published = {
    occurrence: sampleOccurrence(changes),
    sequence: 0,
    createdAt: AT,
    lastModified: AT,
    removed: false,
  };
  const { feeds } = feedCatalogue([AGDER], null);
  expect(feeds.filter((feed) => feed.select(published)).map(({ path }) => path)).toEqual(paths);
});
