import { createHash } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { BusyReader } from '../../application/ports/busyReader.ts';
import type { BusyTime } from '../../domain/availability/busyTime.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { BusyFeed } from '../../domain/schedule/busyFeed.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { fetchCalendar, type FetchRules } from './fetchCalendar.ts';
import { isPublicAddress } from './isPublicAddress.ts';
import { parseApart } from './parseApart.ts';

const LONGEST = 1024 * 1024;
/** A copy this fresh is used without asking again. */
const FRESH_MS = 15 * 60_000;

const RULES: FetchRules = {
  longest: LONGEST,
  milliseconds: 5_000,
  redirects: 3,
  isAllowed: isPublicAddress,
  protocols: ['https:'],
};

export type BusyReaderOptions = {
  /** Where calendars that are files lie, and nowhere outside it. */
  readonly schedulesFolder: string;
  /** Where the last good copies are kept. */
  readonly cacheFolder: string;
  readonly now: () => Instant;
  /** For tests: another address check. */
  readonly rules?: Partial<FetchRules>;
};

/** Reads busy times from files in the schedules folder and from https addresses, all at once. */
export function createBusyReader(options: BusyReaderOptions): BusyReader {
  return {
    read: async (feeds) => {
      const span = spanOf(options.now());
      const read = await Promise.all(feeds.map(async (feed) => readFeed(feed, span, options)));
      return {
        busy: new Map(read.flatMap(({ source, times }) => (times ? [[source, times] as const] : []))),
        findings: read.flatMap(({ finding }) => finding ?? []),
      };
    },
  };
}

/** The year before this one to three years ahead: what anybody plans. */
function spanOf(now: Instant): BusyTime {
  const year = Number(now.slice(0, 4));
  return {
    from: `${year - 1}-01-01T00:00:00.000Z` as Instant,
    to: `${year + 4}-01-01T00:00:00.000Z` as Instant,
  };
}

type ReadFeed = {
  readonly source: string;
  readonly times: readonly BusyTime[] | null;
  readonly finding: Finding | null;
};

async function readFeed(feed: BusyFeed, span: BusyTime, options: BusyReaderOptions): Promise<ReadFeed> {
  const { source } = feed;
  const remote = /^https?:/.test(source);
  const copy = join(options.cacheFolder, `${createHash('sha256').update(source).digest('hex')}.ics`);
  try {
    if (remote && (await ageOf(copy, options.now())) < FRESH_MS)
      return { source, times: await parseApart({ text: await readFile(copy, 'utf8'), span }), finding: null };
    const text = remote
      ? await fetchCalendar(source, { ...RULES, ...options.rules })
      : await fileText(source, options.schedulesFolder);
    const times = await parseApart({ text, span });
    if (remote) await keep(copy, text);
    return { source, times, finding: null };
  } catch (error) {
    const kept = remote ? await readFile(copy, 'utf8').catch(() => null) : null;
    const times = kept === null ? null : await parseApart({ text: kept, span }).catch(() => null);
    return { source, times, finding: findingOf(feed, error, times !== null) };
  }
}

async function ageOf(copy: string, now: Instant): Promise<number> {
  const { mtimeMs } = await stat(copy).catch(() => ({ mtimeMs: -Infinity }));
  return Math.abs(Date.parse(now) - mtimeMs);
}

async function fileText(source: string, folder: string): Promise<string> {
  const root = await realpath(folder);
  const path = await realpath(join(root, source)).catch(() => null);
  if (path === null) throw new Error('finnes ikke');
  if (!path.startsWith(root + sep)) throw new Error('ligger utenfor mappen');
  const about = await stat(path);
  if (!about.isFile()) throw new Error('er ikke en fil');
  if (about.size > LONGEST) throw new Error('er større enn 1 MiB');
  await using handle = await open(path);
  return handle.readFile('utf8');
}

async function keep(copy: string, text: string): Promise<void> {
  await mkdir(join(copy, '..'), { recursive: true });
  await writeFile(`${copy}.${process.pid}.tmp`, text);
  await rename(`${copy}.${process.pid}.tmp`, copy);
}

function findingOf({ source, at }: BusyFeed, error: unknown, copied: boolean): Finding {
  const known = error instanceof Error && !('code' in error) ? error.message : 'svarer ikke';
  // The address may hold a secret: only its host is told.
  const name = URL.parse(source)?.hostname ?? source;
  return {
    code: 'schedule-busy-unreadable',
    severity: 'warning',
    message: `Kalenderen over når de er opptatt (${name}) ${known}; ${copied ? 'den siste kopien brukes' : 'den regnes ikke med'}.`,
    remedy: 'Sjekk adressen under «busy», eller ta den bort.',
    at,
    cite: [],
    occurrences: [],
  };
}
