import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';

const NAME = 'links';

/** The key that seals links in mail: made once, the same for every process on these tables. Removing the row makes every link void. */
export async function linkSecret(pool: Pool, now: Instant): Promise<Uint8Array> {
  await pool.query(
    'insert into arshjul.secret (name, value, created_at) values ($1, $2, $3) on conflict do nothing',
    [NAME, randomBytes(32), now],
  );
  const { rows } = await pool.query<{ value: Buffer }>('select value from arshjul.secret where name = $1', [
    NAME,
  ]);
  const [row] = rows;
  if (!row) throw new Error('The secret of links was removed while it was read');
  return row.value;
}
