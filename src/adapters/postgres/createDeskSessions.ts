import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { DeskSession, DeskSessions } from '../../application/ports/deskSessions.ts';
import { addSeconds } from '../../domain/time/addSeconds.ts';
import { toInstant } from './toInstant.ts';

/** However much a session is used, one signs in anew after a week. */
const LONGEST_SECONDS = 7 * 86_400;
/** Unused for so long, it has ended. */
const IDLE_SECONDS = 12 * 3600;
/** How often being seen is written down. */
const SEEN_SECONDS = 60;

type SessionRow = {
  readonly address: string;
  readonly method: DeskSession['method'];
  readonly created_at: Date;
};

/** Sessions of the desk in PostgreSQL, so that every web process knows them and none survives being ended. */
export function createDeskSessions(pool: Pool): DeskSessions {
  return {
    async begin({ address, method, now }) {
      const secret = randomBytes(32).toString('base64url');
      await pool.query(
        `insert into arshjul.desk_session (hash, address, method, created_at, seen_at, expires_at)
         values ($1, lower($2), $3, $4, $4, $5)`,
        [hashOf(secret), address, method, now, addSeconds(now, LONGEST_SECONDS)],
      );
      return secret;
    },

    async find(secret, now) {
      const { rows } = await pool.query<SessionRow>(
        `select address, method, created_at from arshjul.desk_session
         where hash = $1 and expires_at > $2 and seen_at > $3`,
        [hashOf(secret), now, addSeconds(now, -IDLE_SECONDS)],
      );
      const [row] = rows;
      if (!row) return null;
      await pool.query('update arshjul.desk_session set seen_at = $2 where hash = $1 and seen_at < $3', [
        hashOf(secret),
        now,
        addSeconds(now, -SEEN_SECONDS),
      ]);
      return { address: row.address, method: row.method, createdAt: toInstant(row.created_at) };
    },

    async list(address, secret, now) {
      const { rows } = await pool.query<SessionRow & { seen_at: Date; current: boolean }>(
        `select address, method, created_at, seen_at, hash = $2 as current from arshjul.desk_session
         where address = lower($1) and expires_at > $3 and seen_at > $4 order by seen_at desc, created_at desc`,
        [address, hashOf(secret), now, addSeconds(now, -IDLE_SECONDS)],
      );
      return rows.map(({ created_at, seen_at, ...row }) => ({
        ...row,
        createdAt: toInstant(created_at),
        seenAt: toInstant(seen_at),
      }));
    },

    async end(secret) {
      await pool.query('delete from arshjul.desk_session where hash = $1', [hashOf(secret)]);
    },

    async endAll(address) {
      const { rowCount } = await pool.query('delete from arshjul.desk_session where address = lower($1)', [
        address,
      ]);
      return rowCount ?? 0;
    },

    async sweep(now) {
      const { rowCount } = await pool.query(
        'delete from arshjul.desk_session where expires_at <= $1 or seen_at <= $2',
        [now, addSeconds(now, -IDLE_SECONDS)],
      );
      return rowCount ?? 0;
    },
  };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
