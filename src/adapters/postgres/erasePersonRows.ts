import type { PoolClient } from 'pg';
import type { ErasedKind, Erasure, ErasureRequest } from '../../application/ports/personData.ts';
import { eraseAnswers } from './eraseAnswers.ts';
import { eraseMentions } from './eraseMentions.ts';
import { eraseMessages } from './eraseMessages.ts';
import { keptOccurrences } from './keptOccurrences.ts';

/**
 * Within the caller's transaction. What must stay for the record (that a message was sent, an answer counted) loses the address,
 * the name and the comment, and a pseudonym, the same everywhere, stands in for them.
 */
export async function erasePersonRows(client: PoolClient, request: ErasureRequest): Promise<Erasure> {
  const { named, today, at } = request;
  const address = request.address.toLowerCase();
  await client.query(`set local arshjul.erasing = 'on'`);
  const { rows } = await client.query<{ pseudonym: string }>(
    `select 'slettet-' || nextval('arshjul.erased_person') || '@slettet.invalid' as pseudonym`,
  );
  const { pseudonym } = rows[0]!;
  const kept = await keptOccurrences(client, address, today);
  const change = async (query: string, ...rest: readonly unknown[]): Promise<number> =>
    (await client.query(query, [address, ...rest])).rowCount ?? 0;
  // Answers first: whose they are is known by the messages.
  const answers = await eraseAnswers(client, address, pseudonym);
  const changed: Record<ErasedKind, number> = {
    answers,
    messages: await eraseMessages(client, address, pseudonym, kept, at),
    mentions: await eraseMentions(client, address, pseudonym, { named, kept }),
    fulfilments: await change(
      'update arshjul.fulfilment set recorded_by = $2 where lower(recorded_by) = $1',
      pseudonym,
    ),
    incoming: await change(INCOMING, pseudonym, at),
    preferences: await change('delete from arshjul.preference where address = $1'),
    keys: await change(
      `update arshjul.access_token set address = $2, label = null, revoked_at = coalesce(revoked_at, $3)
       where address = $1`,
      pseudonym,
      at,
    ),
    sessions: await change('delete from arshjul.desk_session where address = $1'),
    failing: await change('delete from arshjul.failing_address where address = $1'),
    audit: await change(AUDIT, pseudonym),
  };
  await change('update arshjul.incoming set handled_by = $2 where lower(handled_by) = $1', pseudonym);
  await change('update arshjul.revision set author = $2 where lower(author) = $1', pseudonym);
  return { pseudonym, changed, kept: [...kept].toSorted() };
}

// Mail from the address, and reports of mail to it. Somebody else's letter that waits to be read is left to its reader.
const INCOMING = `
  update arshjul.incoming set raw = '', subject = '',
    sender = case when ours then $2 else sender end,
    reason = regexp_replace(reason, '[^[:space:]<>«»]+@[^[:space:]<>«»]+', $2, 'g'),
    handled_at = case when verdict = 'held' then coalesce(handled_at, $3::timestamptz) else handled_at end,
    handled_by = case when verdict = 'held' then coalesce(handled_by, 'sletting') else handled_by end
  from (
    select id as own, lower(coalesce(substring(sender from '<([^<>]+)>'), btrim(sender))) = $1 as ours
    from arshjul.incoming
  ) mail
  where incoming.id = mail.own and (ours or not (verdict = 'held' and handled_at is null)
    and strpos(lower(encode(raw, 'escape')), $1) > 0)`;

const AUDIT = `
  update arshjul.audit set actor = case when actor = $1 then $2 else actor end,
    subject = case when lower(subject) = $1 then $2 else subject end,
    detail = case when strpos(lower(detail::text), $1) > 0 then null else detail end
  where actor = $1 or lower(subject) = $1 or strpos(lower(detail::text), $1) > 0`;
