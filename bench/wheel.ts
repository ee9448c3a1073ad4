import { gzipSync } from 'node:zlib';
import { createHighsSolver } from '../src/adapters/solver/highsSolver.ts';
import { createWebApp } from '../src/adapters/web/createWebApp.ts';
import { feedCache } from '../src/adapters/web/feedCache.ts';
import { startWebServer } from '../src/adapters/web/startWebServer.ts';
import { createWheelRenderer } from '../src/adapters/wheel/createWheelRenderer.ts';
import { createScheduleSource } from '../src/adapters/yaml/createScheduleSource.ts';
import type { CalendarSnapshot } from '../src/application/ports/calendarView.ts';
import { loadCalendar } from '../src/application/loadCalendar.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { addDays } from '../src/domain/time/addDays.ts';
import { wheelPicture } from '../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../src/domain/wheel/wheelYear.ts';
import { tell } from './measure.ts';

// Run by run.ts: a year of 200 marks drawn, its page over loopback, and what a first visitor fetches.

const MARKS = 200;
const ROUNDS = 40;
const { schedules, occurrences } = await loadCalendar(
  createScheduleSource({ folder: 'schedules' }),
  createHighsSolver(),
  [2027],
  new Map(),
);
const wheel = schedules.wheels.find(({ id }) => id === 'agder')!;
const period = wheelYear(2027);
const some = occurrences.filter((each) => each.wheel === wheel.id && each.time.type !== 'undated');
// Spread evenly over the year, each of its own kind and title: 200 marks, whatever the schedules say.
const marks = Array.from({ length: MARKS }, (_, index) => {
  const start = addDays(period.from, Math.floor((index * period.days) / MARKS));
  const each = some[index % some.length]!;
  const time = { type: 'allDay' as const, start, end: addDays(start, 1) };
  return { ...each, key: `${each.key}/${index}`, year: 2027, time, visibility: 'public' as const };
});
const renderer = createWheelRenderer();
const snapshot: CalendarSnapshot = {
  wheels: schedules.wheels,
  occurrences: marks,
  schoolHolidays: schedules.schoolHolidays,
  findings: [],
  years: [2027],
  revision: 1,
  stale: false,
};
const app = createWebApp({
  view: { current: async () => snapshot },
  feeds: feedCache({ list: async () => [], get: async () => null }),
  mailbox: null,
  wheel: renderer,
  readiness: { check: async () => [] },
  clock: { now: () => '2027-03-02T09:00:00.000Z' as Instant },
  baseUrl: 'http://localhost',
  log: { info() {}, warn() {}, error: (message: string) => process.stderr.write(`${message}\n`) },
});
const server = await startWebServer({ app, port: 0, host: '127.0.0.1' });
const page = `${server.url}/agder/2027?type=alle`;

const svgMs = await each(() => {
  const picture = wheelPicture({
    wheel,
    period,
    occurrences: marks,
    schoolHolidays: schedules.schoolHolidays,
    today: null,
    language: 'nb',
  });
  return renderer.page(picture, (key) => `#${key}`).svg.length;
});
const pageMs = await each(async () => (await (await fetch(page)).text()).length);
const html = await (await fetch(page)).text();
const files = [...html.matchAll(/<(?:link|img|script)\b[^>]*?(?:href|src)="([^"]+)"/g)].map(
  ([, path]) => path!,
);
let bytes = gzipSync(html).length;
for (const path of new Set(files))
  bytes += gzipSync(Buffer.from(await (await fetch(server.url + path)).arrayBuffer())).length;
await server.close();
const drawn = html.match(/<a class="wheel-link"/g)?.length ?? 0;
if (drawn !== MARKS) throw new Error(`${drawn} marks on the page, not ${MARKS}`);
const note = `${MARKS} marks`;
tell([
  { name: 'wheel placed and drawn, warm', value: svgMs, unit: 'ms', goal: 30, note },
  { name: 'page of the year, warm', value: pageMs, unit: 'ms', goal: 60, note },
  { name: 'first load of the year, packed', value: bytes / 1000, unit: 'kB', goal: 120, note },
]);

/** Median of several rounds, after a few that do not count. */
async function each(work: () => number | Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 10; round += 1) {
    const started = performance.now();
    await work();
    if (round >= 10) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2]!;
}
