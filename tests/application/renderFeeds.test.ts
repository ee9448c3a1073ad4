import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FeedCatalogue, FeedDefinition } from '../../src/application/feedCatalogue.ts';
import type { FeedContent, FeedRenderer } from '../../src/application/ports/feedRenderer.ts';
import { renderFeeds } from '../../src/application/renderFeeds.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleOccurrence } from './sampleOccurrence.ts';

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let log: ReturnType<typeof logRecorder>;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  clock = movedClock('2027-01-05T08:00:00.000Z');
  log = logRecorder();
});

/** Writes one line an entry; refuses the word «ugyldig», as the linter would. */
const lines: FeedRenderer = {
  render({ title, entries }: FeedContent) {
    const text = [
      title,
      ...entries.map(({ occurrence: { title: line, status, join } }) => `${line} ${status}${join ?? ''}`),
    ].join('\n');
    if (text.includes('ugyldig')) throw new Error('Linje 2 bryter RFC 5545');
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    return { body, gzip: body, brotli: body, etag };
  },
};

function definition(path: string, select: FeedDefinition['select']): FeedDefinition {
  return { path, title: path, description: path, language: 'nb', color: null, source: null, select };
}

const CATALOGUE: FeedCatalogue = {
  feeds: [
    definition('agder', ({ occurrence }) => occurrence.wheel === 'agder'),
    definition('agder/kdk', ({ occurrence }) => occurrence.body === 'kdk'),
    definition('ks', ({ occurrence }) => occurrence.wheel === 'ks'),
  ],
  citations: new Map(),
};

function render(catalogue = CATALOGUE): Promise<{ refused: number }> {
  const { publications, feeds } = outbox;
  return renderFeeds({ publications, feeds, renderer: lines, catalogue, clock, log });
}

async function text(path: string): Promise<string | undefined> {
  return (await outbox.feeds.get(path))?.body.toString();
}

function other(changes: Partial<Occurrence> = {}): Occurrence {
  return sampleOccurrence({ key: 'agder/kdu/mote/2027/1', body: 'kdu', title: 'KDU', ...changes });
}

test('each feed holds what belongs in it, and one with nothing in it is not begun', async () => {
  await outbox.publish(
    [sampleOccurrence({ title: 'KDK' }), other(), other({ key: 'x/1', time: { type: 'undated' } })],
    clock,
  );
  expect(await render()).toEqual({ refused: 0 });
  expect(await text('agder')).toBe('agder\nKDK confirmed\nKDU confirmed');
  expect(await text('agder/kdk')).toBe('agder/kdk\nKDK confirmed');
  expect((await outbox.feeds.list()).map(({ path, revision }) => [path, revision])).toEqual([
    ['agder', 1],
    ['agder/kdk', 1],
  ]);
});

test('a text that did not change keeps its tag and its time, and knows the new revision', async () => {
  await outbox.publish([sampleOccurrence(), other()], clock);
  await render();
  const before = await outbox.feeds.list();
  clock.forward(3600);
  await outbox.publish([sampleOccurrence(), other({ title: 'Nytt navn' })], clock);
  await render();
  const [agder, kdk] = await outbox.feeds.list();
  expect(kdk).toEqual({ ...before[1], revision: 2 });
  expect(agder?.etag).not.toBe(before[0]?.etag);
  expect(agder?.lastModified).toBe(clock.now());
});

test('a feed that does not pass is not published: the last good one stays, and the log is told once', async () => {
  await outbox.publish([sampleOccurrence(), other()], clock);
  await render();
  const good = await text('agder');
  await outbox.publish([sampleOccurrence(), other({ title: 'ugyldig' })], clock);
  expect(await render()).toEqual({ refused: 1 });
  expect(await render()).toEqual({ refused: 1 });
  expect(await text('agder')).toBe(good);
  expect(await outbox.feeds.list()).toMatchObject([
    { path: 'agder', error: 'Linje 2 bryter RFC 5545', revision: 2 },
    { path: 'agder/kdk', error: null, revision: 2 },
  ]);
  expect(log.lines).toMatchObject([{ level: 'error', fields: { path: 'agder' } }]);
});

test('what is removed stays as cancelled for sixty days, and an empty feed goes on', async () => {
  await outbox.publish([sampleOccurrence({ title: 'KDK' })], clock);
  await render();
  await outbox.publish([], clock);
  clock.forward(59 * 86_400);
  await render();
  expect(await text('agder/kdk')).toBe('agder/kdk\nKDK cancelled');
  clock.forward(2 * 86_400);
  await render();
  expect(await text('agder/kdk')).toBe('agder/kdk');
});

test('a feed whose body is gone goes with it', async () => {
  await outbox.publish([sampleOccurrence()], clock);
  await render();
  await render({ ...CATALOGUE, feeds: CATALOGUE.feeds.slice(0, 1) });
  expect((await outbox.feeds.list()).map(({ path }) => path)).toEqual(['agder']);
});

test('the way into a meeting on the web is for those who are called, not for open calendars', async () => {
  await outbox.publish([sampleOccurrence({ join: 'https://moterom.example/4711' })], clock);
  await render();
  expect(await text('agder/kdk')).toBe('agder/kdk\nKommunedirektørkollegiet 1 confirmed');
});
