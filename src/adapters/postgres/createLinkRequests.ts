import type { Pool } from 'pg';
import type { LinkRequests } from '../../application/ports/linkRequests.ts';
import { insertMessages } from './insertMessages.ts';
import { transaction } from './transaction.ts';

// Any constant will do: with the address it makes those who ask for the same one take turns. ("link" in ASCII.)
const LOCK = 1_818_848_875;

/** Links asked for by mail, over the outbox in PostgreSQL. The pool stays the caller's. */
export function createLinkRequests(pool: Pool): LinkRequests {
  return {
    record: (letter, { count, since }, at) =>
      transaction(pool, async (client) => {
        const { address } = letter.recipient;
        await client.query('select pg_advisory_xact_lock($1, hashtext(lower($2)))', [LOCK, address]);
        const { rows } = await client.query<{ many: boolean }>(
          `select count(*) >= $3 as many from arshjul.message
           where kind = 'link' and lower(recipient) = lower($1) and created_at > $2 and data ->> 'opens' = $4`,
          [address, since, count, letter.opens],
        );
        if (rows[0]?.many) return false;
        await insertMessages(client, [letter], null, at);
        return true;
      }),

    async lastWritten(address) {
      const { rows } = await pool.query<{ wheel: string; name: string; address: string }>(
        `select coalesce(data -> 'occurrence' ->> 'wheel', data ->> 'wheel') as wheel,
           recipient_name as name, recipient as address
         from arshjul.message where lower(recipient) = lower($1) order by created_at desc limit 1`,
        [address],
      );
      return rows[0] ?? null;
    },
  };
}
