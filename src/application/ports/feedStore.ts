import type { Instant } from '../../domain/time/instant.ts';

/** Finished feeds, ready to be served from memory. Path is `agder` or `agder/kdk`. */
export type FeedStore = {
  put(feed: StoredFeed): Promise<void>;
  /** Records why the newest version was refused; the last good body stays. */
  refuse(path: string, error: string, at: Instant): Promise<void>;
  get(path: string): Promise<StoredFeed | null>;
  list(): Promise<readonly FeedEntry[]>;
  /** Removes feeds whose body no longer exists. */
  retain(paths: readonly string[]): Promise<void>;
};

export type FeedEntry = {
  readonly path: string;
  readonly title: string;
  readonly etag: string;
  readonly lastModified: Instant;
  readonly revision: number;
  readonly error: string | null;
};

export type StoredFeed = {
  readonly path: string;
  readonly title: string;
  /** Quoted strong ETag over the uncompressed body. */
  readonly etag: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  readonly lastModified: Instant;
  readonly revision: number;
};
