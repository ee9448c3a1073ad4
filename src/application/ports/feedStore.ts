import type { Instant } from '../../domain/time/instant.ts';

/** Finished feeds, ready to be served from memory. Path is `agder` or `agder/kdk`. */
export type FeedStore = {
  /** Never lets a version of an older revision replace a newer one. */
  put(feed: StoredFeed): Promise<void>;
  /** Records why the version of `feed.revision` was refused; the last good body stays. */
  refuse(feed: Pick<StoredFeed, 'path' | 'title' | 'revision'>, error: string, at: Instant): Promise<void>;
  get(path: string): Promise<StoredFeed | null>;
  list(): Promise<readonly FeedEntry[]>;
  /** Removes feeds whose body no longer exists. */
  retain(paths: readonly string[]): Promise<void>;
};

export type FeedEntry = {
  readonly path: string;
  readonly title: string;
  /** Empty when no version has been good yet: there is an error and nothing to serve. */
  readonly etag: string;
  readonly lastModified: Instant;
  /** The newest revision it was rendered for, also when refused or unchanged. */
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
