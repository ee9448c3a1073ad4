import { sharedRefresh } from '../../application/sharedRefresh.ts';
import type { FeedEntry, FeedStore, StoredFeed } from '../../application/ports/feedStore.ts';
import type { ContentCoding } from './contentCoding.ts';

/** Finished feeds in memory, with everything an answer needs made in advance. */
export type FeedCache = {
  /** True once there is a feed to serve. Until then an unknown address is «not yet», not «never». */
  ready(): boolean;
  find(path: string): CachedFeed | undefined;
  entries(): readonly FeedEntry[];
  /** Reads what has changed in the store. Cheap when nothing has; keeps what it had when the store fails, and throws. */
  refresh(): Promise<void>;
};

export type CachedFeed = {
  readonly lastModified: number;
  readonly representations: Readonly<Record<ContentCoding, Representation>>;
};

/** One packing of a feed: its own tag and its whole set of headers. */
export type Representation = {
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly headersNotModified: Readonly<Record<string, string>>;
};

type Held = { readonly mark: string; readonly feed: CachedFeed };

/** A cache over the store, empty until the first `refresh`. */
export function feedCache(store: Pick<FeedStore, 'get' | 'list'>): FeedCache {
  let held: ReadonlyMap<string, Held> = new Map();
  let listed: readonly FeedEntry[] = [];

  async function load(): Promise<void> {
    const entries = await store.list();
    const next = new Map<string, Held>();
    for (const entry of entries) {
      const mark = `${entry.etag} ${entry.lastModified}`;
      const before = held.get(entry.path);
      if (before?.mark === mark) {
        next.set(entry.path, before);
        continue;
      }
      const stored = await store.get(entry.path);
      if (stored) next.set(entry.path, { mark, feed: cachedFeed(stored) });
    }
    held = next;
    listed = entries.filter((entry) => next.has(entry.path));
  }

  return {
    ready: () => held.size > 0,
    find: (path) => held.get(path)?.feed,
    entries: () => listed,
    refresh: sharedRefresh(load),
  };
}

function cachedFeed(stored: StoredFeed): CachedFeed {
  const lastModified = Date.parse(stored.lastModified);
  const pack = (coding: ContentCoding, body: Buffer): Representation => {
    const etag = coding === 'identity' ? stored.etag : stored.etag.replace(/"$/, `-${coding}"`);
    const shared = {
      ETag: etag,
      'Last-Modified': new Date(lastModified).toUTCString(),
      'Cache-Control': 'public, max-age=300',
      Vary: 'Accept-Encoding',
    };
    const headers = {
      'Content-Type': 'text/calendar; charset=utf-8',
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      'Content-Length': String(body.length),
      'Content-Disposition': `inline; filename="${stored.path.replaceAll(/[^A-Za-z0-9]+/g, '-')}.ics"`,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      // Not by robots.txt: calendar services refuse a feed that is disallowed there.
      'X-Robots-Tag': 'noindex',
      ...shared,
    };
    return { etag, body, headers, headersNotModified: shared };
  };
  return {
    lastModified,
    representations: {
      identity: pack('identity', stored.body),
      gzip: pack('gzip', stored.gzip),
      br: pack('br', stored.brotli),
    },
  };
}
