import { compareOccurrences } from '../domain/occurrences/compareOccurrences.ts';
import { type MyOccurrence, myOccurrences } from '../domain/personal/myOccurrences.ts';
import { type OwnPlaces, placesByAddress } from '../domain/personal/placesByAddress.ts';
import { noPreference, type Preference } from '../domain/preferences/preference.ts';
import type { Published } from '../domain/publication/published.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Language } from '../domain/time/language.ts';
import type { Clock } from './ports/clock.ts';
import type { FeedContent } from './ports/feedRenderer.ts';
import type { PersonalContent, PersonalSource } from './ports/personalSource.ts';
import { sharedRefresh } from './sharedRefresh.ts';

/** What is published, held in memory and looked up by address. */
export type PersonalCalendar = {
  /** Takes in what has changed; cheap when nothing has. Keeps what it had when a source fails, and throws. */
  refresh(): Promise<void>;
  /** The same object until anything may be otherwise than it was, for anybody; null until the first reading. */
  reading(): object | null;
  /** One address's own, by any writing of it; nothing at all for one that is in nothing. Null until the first reading. */
  of(address: string): PersonalEntries | null;
};

export type PersonalEntries = {
  readonly reading: object;
  /** When what is here was read. */
  readonly readAt: Instant;
  readonly preference: Preference;
  /** As chosen, else as the schedules have it. */
  readonly language: Language;
  /** Everything published, everybody's, by start; what is removed is kept as long as feeds show it. */
  readonly published: readonly Published[];
  /** Where in that the address's own stands. */
  readonly places: readonly number[];
  /** The address's own with its roles, in the same order. */
  entries(): readonly MyOccurrence[];
  /** Keys of what is done or waived, whoever's it is. */
  readonly settled: ReadonlySet<string>;
  readonly citations: FeedContent['citations'];
};

/** As long as in the open feeds. */
const KEPT_SECONDS = 60 * 24 * 3600;

/**
 * Over the tables and the rules' own words: `citations` gives those of a moment or later, here of the last publication. It may
 * fail, and what was read last then stays; they are asked for again.
 */
export function personalCalendar(parts: {
  readonly source: PersonalSource;
  readonly citations: (since: Instant) => Promise<FeedContent['citations']>;
  readonly clock: Clock;
}): PersonalCalendar {
  const { source, clock } = parts;
  let held: Held | null = null;

  async function load(): Promise<void> {
    const readAt = clock.now();
    // The mark first: what is read after it is at least as new as it says.
    const mark = `${await source.mark()} ${dateIn(readAt)}`;
    if (held?.mark === mark) return;
    const content = await source.read();
    const read = await parts.citations(newest(content.published)).catch(() => null);
    const citations = read ?? held?.citations ?? new Map();
    const unchanged = held !== null && isAlike(held.citations, citations);
    const published = shown(content.published, readAt);
    held = {
      ...content,
      reading: {},
      // Words that could not be read are asked for again at the next look.
      mark: read === null ? '' : mark,
      readAt,
      published,
      byAddress: placesByAddress(published, content.calls),
      citations: unchanged ? held!.citations : citations,
    };
  }

  return {
    refresh: sharedRefresh(load),
    reading: () => held?.reading ?? null,
    of(address) {
      if (held === null) return null;
      const { reading, readAt, settled, citations, published, calls } = held;
      const lower = address.toLowerCase();
      const preference = held.preferences.get(lower) ?? noPreference;
      const { language, places } = held.byAddress.get(lower) ?? NOTHING;
      return {
        reading,
        readAt,
        settled,
        citations,
        published,
        places,
        preference,
        language: preference.language ?? language,
        entries: () =>
          myOccurrences(
            lower,
            places.map((place) => published[place]!),
            calls,
          ),
      };
    },
  };
}

type Held = PersonalContent & {
  readonly reading: object;
  readonly mark: string;
  readonly readAt: Instant;
  readonly byAddress: ReadonlyMap<string, OwnPlaces>;
  readonly citations: FeedContent['citations'];
};

const NOTHING: OwnPlaces = { language: 'nb', places: [] };

function newest(published: readonly Published[]): Instant {
  return published.reduce(
    (last, { lastModified }) => (lastModified > last ? lastModified : last),
    '1970-01-01T00:00:00.000Z' as Instant,
  );
}

function shown(published: readonly Published[], now: Instant): readonly Published[] {
  const forgotten = addSeconds(now, -KEPT_SECONDS);
  return published
    .filter(({ removed, lastModified }) => !(removed && lastModified < forgotten))
    .toSorted((a, b) => compareOccurrences(a.occurrence, b.occurrence));
}

/** The same words, in the same order: then what was written with them stands. */
function isAlike(a: FeedContent['citations'], b: FeedContent['citations']): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
