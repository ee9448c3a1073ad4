import type { PoolClient } from 'pg';

/**
 * Takes who answered and what they wrote out of the answers of an address, and the same words out of the notices that told
 * the secretariat of them. What was answered stays. Answers how many.
 */
export async function eraseAnswers(client: PoolClient, address: string, pseudonym: string): Promise<number> {
  const { rows } = await client.query<{ id: string; comment: string | null }>(OWN, [address]);
  const comments = new Set(rows.flatMap(({ comment }) => comment ?? []));
  for (const comment of comments) {
    const told = await client.query<{ key: string; data: unknown }>(TOLD, [JSON.stringify(comment)]);
    for (const { key, data } of told.rows)
      await client.query('update arshjul.message set data = $2 where key = $1', [
        key,
        JSON.stringify(data, (_key, value: unknown) => (value === comment ? '–' : value)),
      ]);
  }
  await client.query(
    `update arshjul.answer set comment = null,
       answered_by = case when lower(answered_by) = $1 then $2 else answered_by end
     where id = any($3)`,
    [address, pseudonym, rows.map(({ id }) => id)],
  );
  return rows.length;
}

/** Given by the address, or by somebody without one for a role that was written to there. */
const OWN = `
  select id, comment from arshjul.answer said
  where lower(said.answered_by) = $1 or strpos(said.answered_by, '@') = 0 and said.comment is not null and exists (
    select from arshjul.message mail
    where mail.occurrence_key = said.occurrence_key and lower(mail.recipient) = $1
      and mail.data -> 'recipient' ->> 'id' = said.recipient_id)
  for update`;

const TOLD = `
  select key, data from arshjul.message where kind in ('notice', 'digest') and strpos(data::text, $1) > 0`;
