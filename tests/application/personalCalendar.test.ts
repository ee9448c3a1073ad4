import { beforeEach, expect, test } from 'vitest';
import { type PersonalCalendar, personalCalendar } from '../../src/application/personalCalendar.ts';
import type { FeedContent } from '../../src/application/ports/feedRenderer.ts';
import type { PersonalContent } from '../../src/application/ports/personalSource.ts';
import type { Published } from '../../src/domain/publication/published.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { movedClock } from '../servers/movedClock.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;
const RULE = { quote: 'Fem møter i året', section: '§ 4', document: 'Vedtekter' };

let clock: ReturnType<typeof movedClock>;
let calendar: PersonalCalendar;
let content: PersonalContent;
let mark: string;
let words: FeedContent['citations'] | null;
let asked: string[];

function meeting(number: number, changes: Partial<Published> = {}): Published {
  const occurrence = sampleOccurrence({ key: `k/${number}`, invited: [sampleRole('arendal')] });
  return { occurrence, sequence: 0, createdAt: AT, lastModified: AT, removed: false, ...changes };
}

beforeEach(() => {
  clock = movedClock(AT);
  mark = 'one';
  words = new Map([['A-1', RULE]]);
  asked = [];
  content = {
    published: [meeting(1), meeting(2)],
    calls: new Map(),
    preferences: new Map(),
    settled: new Set(),
  };
  calendar = personalCalendar({
    source: { mark: async () => mark, read: async () => content },
    citations: async (since) => {
      asked.push(since);
      if (words === null) throw new Error('no files');
      return words;
    },
    clock,
  });
});

const own = () => calendar.of('ARENDAL@kommune.example')!;

test('knows nothing before the first reading, and then everybody’s own', async () => {
  expect([calendar.of('arendal@kommune.example'), calendar.reading()]).toEqual([null, null]);
  await calendar.refresh();
  expect(own().entries()).toEqual(
    content.published.map((published) => ({ published, roles: [sampleRole('arendal')] })),
  );
  expect(own().places.map((place) => own().published[place])).toEqual(content.published);
  expect(calendar.of('ingen@kommune.example')).toMatchObject({ places: [], language: 'nb' });
});

test('is the same reading until something changes or the day does', async () => {
  await calendar.refresh();
  const first = calendar.reading();
  await calendar.refresh();
  expect(calendar.reading()).toBe(first);
  mark = 'two';
  await calendar.refresh();
  const second = calendar.reading();
  expect(second).not.toBe(first);
  clock.forward(24 * 3600);
  await calendar.refresh();
  expect(calendar.reading()).not.toBe(second);
});

test('forgets what was removed sixty days ago, without anything being changed', async () => {
  content = { ...content, published: [meeting(1), meeting(2, { removed: true })] };
  await calendar.refresh();
  expect(own().places).toHaveLength(2);
  clock.forward(61 * 24 * 3600);
  await calendar.refresh();
  expect(
    own()
      .entries()
      .map(({ published }) => published.occurrence.key),
  ).toEqual(['k/1']);
});

test('reads the rules’ words as of the last publication, and keeps the same object while they are the same', async () => {
  const later = '2027-01-06T08:00:00.000Z' as Instant;
  content = { ...content, published: [meeting(1, { lastModified: later }), meeting(2)] };
  await calendar.refresh();
  expect(asked).toEqual([later]);
  const { citations } = own();
  mark = 'two';
  words = new Map([['A-1', { ...RULE }]]);
  await calendar.refresh();
  expect(own().citations).toBe(citations);
  mark = 'three';
  words = new Map([['A-1', { ...RULE, quote: 'Seks møter' }]]);
  await calendar.refresh();
  expect(own().citations.get('A-1')?.quote).toBe('Seks møter');
});

test('words that cannot be read hold nothing back, and are asked for until they can', async () => {
  words = null;
  await calendar.refresh();
  expect([own().places.length, own().citations.size]).toEqual([2, 0]);
  words = new Map([['A-1', RULE]]);
  await calendar.refresh();
  expect(own().citations.size).toBe(1);
  await calendar.refresh();
  expect(asked).toHaveLength(2);
});

test('keeps what it has when the tables fail, and those who ask meanwhile share one more look', async () => {
  await calendar.refresh();
  const first = calendar.reading();
  const failing = personalCalendar({
    source: { mark: () => Promise.reject(new Error('away')), read: async () => content },
    citations: async () => new Map(),
    clock,
  });
  await expect(failing.refresh()).rejects.toThrow('away');
  expect(failing.reading()).toBeNull();
  const running = calendar.refresh();
  mark = 'two';
  await Promise.all([running, calendar.refresh(), calendar.refresh()]);
  expect(calendar.reading()).not.toBe(first);
});
