import { Agent, get } from 'node:http';
import express from 'express';
import { createFeedRenderer } from '../src/adapters/ical/createFeedRenderer.ts';
import { answerFeed } from '../src/adapters/web/answerFeed.ts';
import { feedCache } from '../src/adapters/web/feedCache.ts';
import { startWebServer } from '../src/adapters/web/startWebServer.ts';
import type { StoredFeed } from '../src/application/ports/feedStore.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { type Measure, tell } from './measure.ts';
import { sampleFeed } from './sampleFeed.ts';

// Run by run.ts: requests a second over loopback, load and server in one process, beside express res.send of the same bytes.

const REQUESTS = 3_000;
const AT_A_TIME = 16;
const { body, gzip, brotli, etag } = createFeedRenderer().render(await sampleFeed());
const stored: StoredFeed = {
  path: 'agder',
  title: 'Agder',
  etag,
  body,
  gzip,
  brotli,
  lastModified: '2026-11-22T09:00:00.000Z' as Instant,
  revision: 1,
};
const feeds = feedCache({ list: async () => [{ ...stored, error: null }], get: async () => stored });
await feeds.refresh();
const own = await startWebServer({
  app: (request, response) => void answerFeed(feeds, request, response),
  port: 0,
  host: '127.0.0.1',
});
const app = express();
app.get('/feeds/agder.ics', (_request, response) => void response.type('text/calendar').send(body));
const baseline = await startWebServer({ app, port: 0, host: '127.0.0.1' });

const cases: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['full', {}, false],
  ['gzip', { 'Accept-Encoding': 'gzip' }, false],
  ['304', {}, true],
];
const measures: Measure[] = [];
for (const [name, headers, conditional] of cases) {
  const ours = await perSecond(own.url, {
    ...headers,
    ...(conditional && { 'If-None-Match': await tagOf(own.url) }),
  });
  const theirs = await perSecond(baseline.url, {
    ...headers,
    ...(conditional && { 'If-None-Match': await tagOf(baseline.url) }),
  });
  measures.push({
    name: `feed served, ${name}`,
    value: ours,
    unit: '1/s',
    baseline: theirs,
    note: `${body.length} bytes, ${gzip.length} packed; baseline: express res.send, unpacked`,
  });
}
await Promise.all([own.close(), baseline.close()]);
tell(measures);

async function tagOf(url: string): Promise<string> {
  const response = await fetch(`${url}/feeds/agder.ics`, { headers: { 'Accept-Encoding': 'identity' } });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? '';
}

async function perSecond(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  const request = () =>
    new Promise<void>((resolve, reject) => {
      get(`${url}/feeds/agder.ics`, { agent, headers }, (response) => {
        response.on('end', resolve).resume();
      }).on('error', reject);
    });
  const some = async (count: number): Promise<void> => {
    let left = count;
    const loader = async (): Promise<void> => {
      for (; left > 0; left -= 1) await request();
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, loader));
  };
  await some(300);
  const started = performance.now();
  await some(REQUESTS);
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return REQUESTS / seconds;
}
