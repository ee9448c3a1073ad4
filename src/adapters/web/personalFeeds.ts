import { gzipSync } from 'node:zlib';
import type { PersonalCalendar } from '../../application/personalCalendar.ts';
import { personalFeed } from '../../application/personalFeed.ts';
import type { ComposedFeed, FeedComposer } from '../../application/ports/feedComposer.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Representation } from './feedCache.ts';
import type { RememberedKeys } from './rememberedKeys.ts';

/** Personal feeds: who may read which, and the finished answers. */
export type PersonalFeeds = {
  readonly keys: RememberedKeys;
  readonly clock: Clock;
  /** The feed of an address; null while nothing has been read yet. */
  find(address: string): PersonalFeed | null;
  /** Hears of what went wrong; never of a key. */
  failed(error: unknown): void;
};

export type PersonalFeed = {
  readonly etag: string;
  /** Milliseconds: when what was read first gave this text. */
  readonly lastModified: number;
  /** Made when first asked for, and kept. */
  representation(coding: 'gzip' | 'identity'): Representation;
};

/** What finished answers may take up in memory; the oldest give way and are made again when asked for. */
const MOST_BYTES = 64 * 1024 * 1024;

type Held = { reading: object; bytes: number; readonly feed: PersonalFeed };

export function personalFeeds(parts: {
  readonly calendar: PersonalCalendar;
  readonly composer: FeedComposer;
  readonly keys: RememberedKeys;
  readonly clock: Clock;
  readonly failed: (error: unknown) => void;
  readonly mostBytes?: number;
}): PersonalFeeds {
  const { calendar, composer, keys, clock, failed, mostBytes = MOST_BYTES } = parts;
  const held = new Map<string, Held>();
  let total = 0;

  function drop(address: string, one: Held): void {
    held.delete(address);
    total -= one.bytes;
  }

  function grow(address: string, one: Held, bytes: number): void {
    if (held.get(address) !== one) return;
    one.bytes += bytes;
    total += bytes;
    for (const [oldest, other] of held) {
      if (total <= mostBytes) return;
      if (other !== one) drop(oldest, other);
    }
  }

  return {
    keys,
    clock,
    failed,
    find(address) {
      const before = held.get(address);
      if (before && before.reading === calendar.reading()) return before.feed;
      const own = calendar.of(address);
      if (own === null) return null;
      const composed = personalFeed(own, composer);
      if (before?.feed.etag === composed.etag) {
        before.reading = own.reading;
        return before.feed;
      }
      if (before) drop(address, before);
      const feed = finishedFeed(composed, Date.parse(own.readAt), (bytes) => grow(address, made, bytes));
      const made: Held = { reading: own.reading, bytes: 0, feed };
      held.set(address, made);
      grow(address, made, ENTRY_BYTES);
      return feed;
    },
  };
}

/** What an entry takes beside its texts, about. */
const ENTRY_BYTES = 4096;

function finishedFeed(
  composed: ComposedFeed,
  lastModified: number,
  grown: (bytes: number) => void,
): PersonalFeed {
  const made: Partial<Record<'gzip' | 'identity', Representation>> = {};
  const pack = (coding: 'gzip' | 'identity'): Representation => {
    const body = coding === 'gzip' ? gzipSync(composed.body()) : composed.body();
    const etag = coding === 'gzip' ? composed.etag.replace(/"$/, '-gzip"') : composed.etag;
    grown(body.length);
    return { etag, body, ...headersOf(etag, lastModified, coding, body.length) };
  };
  return {
    etag: composed.etag,
    lastModified,
    representation: (coding) => (made[coding] ??= pack(coding)),
  };
}

function headersOf(
  etag: string,
  lastModified: number,
  coding: 'gzip' | 'identity',
  length: number,
): Pick<Representation, 'headers' | 'headersNotModified'> {
  const shared = {
    ETag: etag,
    'Last-Modified': new Date(lastModified).toUTCString(),
    // A store that others share must not go on answering with a key that has been revoked.
    'Cache-Control': 'private, max-age=300',
    Vary: 'Accept-Encoding',
  };
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    ...(coding === 'gzip' ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': String(length),
    'Content-Disposition': 'inline; filename="arshjul.ics"',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    ...shared,
  };
  return { headers, headersNotModified: shared };
}
