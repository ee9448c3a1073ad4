import type { Pool } from 'pg';
import type { FeedStore } from '../../application/ports/feedStore.ts';
import { toInstant } from './toInstant.ts';

/** Finished feeds in PostgreSQL. The pool stays the caller's. */
export function createFeedStore(pool: Pool): FeedStore {
  return {
    async put({ path, title, etag, body, gzip, brotli, lastModified, revision }) {
      await pool.query(
        `insert into arshjul.feed as feed (path, title, etag, body, gzip, brotli, last_modified, revision)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (path) do update set title = excluded.title, etag = excluded.etag, body = excluded.body,
           gzip = excluded.gzip, brotli = excluded.brotli, last_modified = excluded.last_modified,
           revision = excluded.revision, error = null, checked_at = null
         where feed.revision <= excluded.revision`,
        [path, title, etag, body, gzip, brotli, lastModified, revision],
      );
    },

    async refuse({ path, title, revision }, error, at) {
      await pool.query(
        `insert into arshjul.feed as feed (path, title, revision, error, checked_at) values ($1, $2, $3, $4, $5)
         on conflict (path) do update set revision = excluded.revision, error = excluded.error,
           checked_at = excluded.checked_at
         where feed.revision <= excluded.revision`,
        [path, title, revision, error, at],
      );
    },

    async get(path) {
      const { rows } = await pool.query<FeedRow>(
        `select path, title, etag, body, gzip, brotli, last_modified, revision from arshjul.feed
         where path = $1 and body is not null`,
        [path],
      );
      const row = rows[0];
      if (row === undefined) return null;
      const { last_modified, revision, ...rest } = row;
      return { ...rest, lastModified: toInstant(last_modified), revision: Number(revision) };
    },

    async list() {
      const { rows } = await pool.query<EntryRow>(
        `select path, title, coalesce(etag, '') as etag, coalesce(last_modified, checked_at) as last_modified,
           revision, error
         from arshjul.feed order by path collate "C"`,
      );
      return rows.map(({ path, title, etag, last_modified, revision, error }) => ({
        path,
        title,
        etag,
        lastModified: toInstant(last_modified),
        revision: Number(revision),
        error,
      }));
    },

    async retain(paths) {
      await pool.query('delete from arshjul.feed where path <> all($1)', [paths]);
    },
  };
}

type FeedRow = {
  readonly path: string;
  readonly title: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  readonly last_modified: Date;
  readonly revision: string;
};

type EntryRow = Pick<FeedRow, 'path' | 'title' | 'etag' | 'last_modified' | 'revision'> & {
  readonly error: string | null;
};
