import type { Pool } from 'pg';
import type { PersonRecords } from '../../application/ports/personData.ts';

type Rows = PersonRecords[keyof PersonRecords];

/** Everything the tables hold about an address, as JSON of the database's own making. */
export async function personRecords(pool: Pool, address: string): Promise<PersonRecords> {
  const all = async (query: string): Promise<Rows> => {
    const { rows } = await pool.query<{ row: Rows[number] }>(
      `select to_json(found) as row from (${query}) found`,
      [address.toLowerCase()],
    );
    return rows.map(({ row }) => row);
  };
  return {
    preferences: await all('select * from arshjul.preference where address = $1'),
    keys: await all(`
      select purpose, label, created_at, expires_at, used_at, revoked_at from arshjul.access_token
      where address = $1 order by id`),
    sessions: await all(`
      select method, created_at, seen_at, expires_at from arshjul.desk_session where address = $1
      order by created_at`),
    occurrences: await all(`
      select key, data ->> 'title' as title, data -> 'time' as time, status, removed, created_at, last_modified
      from arshjul.occurrence where ${NAMES} order by key collate "C"`),
    messages: await all(`
      select key, kind, method, occurrence_key, coalesce(data -> 'occurrence' ->> 'title',
        data -> 'content' ->> 'subject') as title, recipient, recipient_name, language, state, created_at, due_at,
        sent_at, response, error, handling, data -> 'content' as content
      from arshjul.message where lower(recipient) = $1 order by created_at, key collate "C"`),
    answers: await all(`
      select occurrence_key, recipient_id, answer, stamp, received_at, source, answered_by, comment
      from arshjul.answer said where ${OWN_ANSWERS} order by id`),
    deputyCalls: await all(`
      select occurrence_key, for_id, deputy, called_at, withdrawn_at from arshjul.deputy_call
      where lower(deputy ->> 'address') = $1 order by called_at`),
    fulfilments: await all(`
      select occurrence_key, state, recorded_by, reason, source, recorded_at from arshjul.fulfilment
      where lower(recorded_by) = $1 or recorded_by in (
        select distinct recipient_name from arshjul.message mail
        where lower(recipient) = $1 and mail.occurrence_key = fulfilment.occurrence_key)
      order by id`),
    incoming: await all(`
      select id, received_at, sender, subject, type, verdict, reason, length(raw) as bytes, handled_at, handled_by
      from arshjul.incoming where ${SENDER} = $1 order by received_at`),
    failing: await all('select * from arshjul.failing_address where address = $1'),
    audit: await all(`
      select at, actor, action, wheel, subject, detail from arshjul.audit
      where actor = $1 or lower(subject) = $1 order by id`),
  };
}

/** The bare address a mail came from. */
const SENDER = `lower(coalesce(substring(sender from '<([^<>]+)>'), btrim(sender)))`;

// Written with the quotes of JSON around it, so that no longer address is meant.
const NAMES = `strpos(lower(data::text), to_json($1::text)::text) > 0`;

/** Given by the address, or by somebody else for a role that was written to there. */
const OWN_ANSWERS = `
  lower(said.answered_by) = $1 or strpos(said.answered_by, '@') = 0 and exists (
    select from arshjul.message mail
    where mail.occurrence_key = said.occurrence_key and lower(mail.recipient) = $1
      and mail.data -> 'recipient' ->> 'id' = said.recipient_id)`;
