import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { createFeedComposer } from '../src/adapters/ical/createFeedComposer.ts';
import { osloTimezone } from '../src/adapters/ical/osloTimezone.ts';
import { systemClock } from '../src/adapters/system/systemClock.ts';
import { personalCalendar } from '../src/application/personalCalendar.ts';
import { personalFeed } from '../src/application/personalFeed.ts';
import type { Published } from '../src/domain/publication/published.ts';
import { tell } from './measure.ts';
import { sampleMeeting, sampleMember } from './personalSample.ts';

const ZONE = osloTimezone().join('\n');

// Run by run.ts: 10,000 personal feeds of 50 entries each out of 2,000, tag and bytes, beside ical-generator writing each.

const FEEDS = 10_000;
const ENTRIES = 50;
const MEETINGS = 2_000;
/** The baseline writes so many: it takes the same time for each. */
const WRITTEN = 100;

const invited: ReturnType<typeof sampleMember>[][] = Array.from({ length: MEETINGS }, () => []);
const members = Array.from({ length: FEEDS }, (_, index) => sampleMember(`rolle${index}`));
for (const [index, member] of members.entries())
  for (let entry = 0; entry < ENTRIES; entry += 1)
    // Spread, each once: 37 and 2,000 have no common factor.
    invited[(index * 13 + entry * 37) % MEETINGS]!.push(member);
const published = invited.map((own, number) => sampleMeeting(number, own));

const calendar = personalCalendar({
  source: {
    mark: async () => 'one',
    read: async () => ({ published, calls: new Map(), preferences: new Map(), settled: new Set() }),
  },
  citations: async () => new Map(),
  clock: systemClock,
});
const indexing = await timed(() => calendar.refresh());
const composer = createFeedComposer((error) => {
  throw error;
});
let bytes = 0;
const all = (): void => {
  for (const { address } of members) {
    const { etag, body } = personalFeed(calendar.of(address)!, composer);
    bytes += body().length + etag.length;
  }
};
const first = await timed(all);
const again = await timed(all);
const written = await timed(() => {
  for (const { address } of members.slice(0, WRITTEN)) {
    const own = calendar.of(address)!;
    bytes += write(own.places.map((place) => own.published[place]!)).length;
  }
});
const perSecond = WRITTEN / (written / 1000);
const note = `${FEEDS} feeds of ${ENTRIES} out of ${MEETINGS}, ${Math.round(bytes / (2 * FEEDS + WRITTEN))} bytes each; baseline: ical-generator, the same words, neither linted nor tagged`;
tell([
  {
    name: 'personal feeds from finished entries',
    value: FEEDS / (again / 1000),
    unit: '1/s',
    baseline: perSecond,
    ratioGoal: 30,
    note,
  },
  {
    name: 'the first time: every entry written and linted',
    value: FEEDS / (first / 1000),
    unit: '1/s',
    baseline: perSecond,
  },
  { name: 'whose is what, for all of them', value: indexing, unit: 'ms' },
]);

function write(entries: readonly Published[]): string {
  const calendar = ical({ name: 'Mitt årshjul', prodId: '//Arshjul//Arshjul//NO', ttl: 3600 });
  // The zone is written once a process: as text it costs next to nothing.
  calendar.timezone({ name: null, generator: () => ZONE });
  for (const { occurrence, sequence, createdAt, lastModified } of entries) {
    if (occurrence.time.type !== 'timed') continue;
    const { start, end } = occurrence.time;
    calendar.createEvent({
      id: occurrence.uid,
      sequence,
      stamp: new Date(lastModified),
      created: new Date(createdAt),
      lastModified: new Date(lastModified),
      start: new Date(`${start.date}T${start.time}:00Z`),
      end: new Date(`${end.date}T${end.time}:00Z`),
      summary: occurrence.title,
      description: occurrence.purpose,
      location: occurrence.place,
      categories: [{ name: occurrence.bodyName ?? '' }, { name: 'Møte' }],
      status: ICalEventStatus.CONFIRMED,
      busystatus: ICalEventBusyStatus.BUSY,
      transparency: ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}

/** Milliseconds of processor time, all threads together: other work on the machine hardly disturbs. */
async function timed(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
