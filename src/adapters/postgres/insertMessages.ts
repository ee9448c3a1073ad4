import type { Pool, PoolClient } from 'pg';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Records messages as planned; one whose key is there already stays as it is. `revision` is null outside a plan. */
export async function insertMessages(
  client: Pool | PoolClient,
  messages: readonly (Message | Letter)[],
  revision: number | null,
  at: Instant,
): Promise<void> {
  if (messages.length === 0) return;
  await client.query(
    `insert into arshjul.message (key, kind, method, occurrence_key, sequence, offset_text, recipient,
       recipient_name, language, data, due_at, expires_at, dispatch_group, revision, created_at)
     select key, kind, method, occurrence_key, sequence, offset_text, recipient,
       recipient_name, language, data, due_at, expires_at, dispatch_group, $2, $3
     from json_to_recordset($1::json) as row (key text, kind text, method text, occurrence_key text, sequence int,
       offset_text text, recipient text, recipient_name text, language text, data json, due_at timestamptz,
       expires_at timestamptz, dispatch_group text)
     on conflict do nothing`,
    [JSON.stringify(messages.map((message) => rowOf(message, revision))), revision, at],
  );
}

function rowOf(message: Message | Letter, revision: number | null): Readonly<Record<string, unknown>> {
  const { key, kind, recipient, dueAt, expiresAt } = message;
  const row = {
    key,
    kind,
    recipient: recipient.address,
    recipient_name: recipient.name,
    language: recipient.language,
    due_at: dueAt,
    expires_at: expiresAt,
  };
  if ('content' in message) {
    const { wheel, content, opens } = message;
    // What is undefined is left out of the JSON.
    return { ...row, sequence: 0, data: { recipient, wheel, content, opens } };
  }
  const { occurrence, method, sequence, offset, changed, withdrawn, revived } = message;
  return {
    ...row,
    method,
    occurrence_key: occurrence.key,
    sequence,
    offset_text: offset,
    dispatch_group: groupOf(message, revision),
    data: { occurrence, recipient, changed, withdrawn, revived },
  };
}

/** The invitations of one body and revision are one group; outside a plan each leaves by itself. */
function groupOf({ kind, occurrence }: Message, revision: number | null): string | null {
  const { dispatch, wheel, body } = occurrence;
  if (dispatch !== 'together' || kind !== 'invitation' || revision === null) return null;
  return `${revision}.${wheel}.${body}`;
}
