import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { AccessPurpose, AccessToken, AccessTokens } from '../../application/ports/accessTokens.ts';
import { addSeconds } from '../../domain/time/addSeconds.ts';
import { toInstant } from './toInstant.ts';

/** How often being used is written down. */
const USED_SECONDS = 600;

const COLUMNS = 'id, purpose, address, label, created_at, expires_at, used_at, revoked_at';

type TokenRow = {
  readonly id: string;
  readonly purpose: AccessPurpose;
  readonly address: string;
  readonly label: string | null;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly used_at: Date | null;
  readonly revoked_at: Date | null;
};

/** Personal keys in PostgreSQL, as hashes. The pool stays the caller's. */
export function createAccessTokens(pool: Pool): AccessTokens {
  return {
    async issue({ purpose, address, label, now, expiresAt }) {
      const token = randomBytes(32).toString('base64url');
      await pool.query(
        `insert into arshjul.access_token (hash, purpose, address, label, created_at, expires_at)
         values ($1, $2, lower($3), $4, $5, $6)`,
        [hashOf(token), purpose, address, label, now, expiresAt],
      );
      return token;
    },

    async find(token, purpose) {
      const { rows } = await pool.query<TokenRow>(
        `select ${COLUMNS} from arshjul.access_token where hash = $1 and purpose = $2`,
        [hashOf(token), purpose],
      );
      return rows[0] ? tokenIn(rows[0]) : null;
    },

    async used(id, now) {
      await pool.query(
        'update arshjul.access_token set used_at = $2 where id = $1 and (used_at is null or used_at < $3)',
        [id, now, addSeconds(now, -USED_SECONDS)],
      );
    },

    async redeem(token, purpose, now) {
      const { rows } = await pool.query<TokenRow>(
        `update arshjul.access_token set used_at = $3
         where hash = $1 and purpose = $2 and used_at is null and revoked_at is null
           and (expires_at is null or expires_at > $3)
         returning ${COLUMNS}`,
        [hashOf(token), purpose, now],
      );
      return rows[0] ? tokenIn(rows[0]) : null;
    },

    async list(address, purpose) {
      const { rows } = await pool.query<TokenRow>(
        `select ${COLUMNS} from arshjul.access_token where address = lower($1) and purpose = $2 order by id desc`,
        [address, purpose],
      );
      return rows.map(tokenIn);
    },

    async revoke(address, id, now) {
      const { rowCount } = await pool.query(
        `update arshjul.access_token set revoked_at = $3
         where id = $2 and address = lower($1) and revoked_at is null`,
        [address, id, now],
      );
      return rowCount === 1;
    },

    async revokeAll(address, purpose, now) {
      const { rowCount } = await pool.query(
        `update arshjul.access_token set revoked_at = $3
         where address = lower($1) and purpose = $2 and revoked_at is null`,
        [address, purpose, now],
      );
      return rowCount ?? 0;
    },

    async standing(ids) {
      const { rows } = await pool.query<{ id: string }>(
        'select id from arshjul.access_token where id = any($1) and revoked_at is null',
        [ids],
      );
      return new Set(rows.map(({ id }) => Number(id)));
    },

    async sweep(before) {
      const { rowCount } = await pool.query(
        'delete from arshjul.access_token where revoked_at < $1 or expires_at < $1',
        [before],
      );
      return rowCount ?? 0;
    },
  };
}

function tokenIn(row: TokenRow): AccessToken {
  const { id, purpose, address, label } = row;
  const at = (date: Date | null) => (date === null ? null : toInstant(date));
  return {
    id: Number(id),
    purpose,
    address,
    label,
    createdAt: toInstant(row.created_at),
    expiresAt: at(row.expires_at),
    usedAt: at(row.used_at),
    revokedAt: at(row.revoked_at),
  };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
