import { compareOccurrences } from '../domain/occurrences/compareOccurrences.ts';
import type { MyOccurrence } from '../domain/personal/myOccurrences.ts';
import { occurrencesByAddress } from '../domain/personal/occurrencesByAddress.ts';
import { noPreference, type Preference } from '../domain/preferences/preference.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { FeedContent } from './ports/feedRenderer.ts';
import type { PersonalContent, PersonalSource } from './ports/personalSource.ts';

/** What is published, held in memory and looked up by address. */
export type PersonalCalendar = {
  /** Takes in what has changed; cheap when nothing has. Keeps what it had when a source fails, and throws. */
  refresh(): Promise<void>;
  /** One address's own, by any writing of it; nothing at all for one that is in nothing. Null until the first reading. */
  of(address: string): PersonalEntries | null;
};

export type PersonalEntries = {
  /** The same until anything may be otherwise than it was, for anybody. */
  readonly reading: object;
  /** When what is here was read. */
  readonly readAt: Instant;
  readonly preference: Preference;
  /** By start; what is removed is kept as long as feeds show it. */
  readonly entries: readonly MyOccurrence[];
  /** Keys of what is done or waived, whoever's it is. */
  readonly settled: ReadonlySet<string>;
  readonly citations: FeedContent['citations'];
};

/** As long as in the open feeds. */
const KEPT_SECONDS = 60 * 24 * 3600;

/** Over the tables and the rules' own words; `citations` may fail, and what was read last then stays. */
export function personalCalendar(parts: {
  readonly source: PersonalSource;
  readonly citations: () => Promise<FeedContent['citations']>;
  readonly clock: Clock;
}): PersonalCalendar {
  const { source, clock } = parts;
  let held: (Omit<PersonalEntries, 'entries' | 'preference'> & Indexed) | null = null;
  let running: Promise<void> | null = null;
  let again: Promise<void> | null = null;

  async function load(): Promise<void> {
    const readAt = clock.now();
    // The mark first: what is read after it is at least as new as it says.
    const mark = `${await source.mark()} ${dateIn(readAt)}`;
    if (held?.mark === mark) return;
    const content = await source.read();
    const citations = await parts.citations().catch(() => held?.citations ?? new Map());
    const unchanged = held !== null && isAlike(held.citations, citations);
    held = {
      reading: {},
      mark,
      readAt,
      preferences: content.preferences,
      settled: content.settled,
      byAddress: indexed(content, readAt),
      citations: unchanged ? held!.citations : citations,
    };
  }

  function start(): Promise<void> {
    running = load().finally(() => (running = null));
    return running;
  }

  return {
    refresh() {
      if (!running) return start();
      // A change may have come after the running one read: everybody who asks meanwhile shares one more.
      again ??= running
        .catch(() => {})
        .then(() => {
          again = null;
          return start();
        });
      return again;
    },
    of(address) {
      if (held === null) return null;
      const own = address.toLowerCase();
      const { reading, readAt, settled, citations, preferences, byAddress } = held;
      const preference = preferences.get(own) ?? noPreference;
      return { reading, readAt, settled, citations, preference, entries: byAddress.get(own) ?? [] };
    },
  };
}

type Indexed = {
  readonly mark: string;
  readonly preferences: PersonalContent['preferences'];
  readonly byAddress: ReadonlyMap<string, readonly MyOccurrence[]>;
};

function indexed({ published, calls }: PersonalContent, now: Instant): Indexed['byAddress'] {
  const forgotten = addSeconds(now, -KEPT_SECONDS);
  const shown = published
    .filter(({ removed, lastModified }) => !(removed && lastModified < forgotten))
    .toSorted((a, b) => compareOccurrences(a.occurrence, b.occurrence));
  return occurrencesByAddress(shown, calls);
}

/** The same words, in the same order: then what was written with them stands. */
function isAlike(a: FeedContent['citations'], b: FeedContent['citations']): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
