import type { PoolClient } from 'pg';
import { replaceAddress } from '../../domain/privacy/replaceAddress.ts';
import { withoutAddress } from '../../domain/privacy/withoutAddress.ts';
import type { Instant } from '../../domain/time/instant.ts';

type MessageRow = {
  readonly key: string;
  readonly recipient: string;
  readonly data: object;
  readonly response: string | null;
  readonly error: string | null;
  readonly handling: string | null;
};

/**
 * Takes the recipient out of every message to an address, but for those about what is `kept`. What has not left yet will not.
 * Answers how many.
 */
export async function eraseMessages(
  client: PoolClient,
  address: string,
  pseudonym: string,
  kept: ReadonlySet<string>,
  at: Instant,
): Promise<number> {
  const { rows } = await client.query<MessageRow>(
    `select key, recipient, data, response, error, handling from arshjul.message
     where lower(recipient) = $1 and (occurrence_key is null or not occurrence_key = any($2)) for update`,
    [address, [...kept]],
  );
  // The same address with other capitals may have had the same message.
  const spellings = [...new Set(rows.map(({ recipient }) => recipient))];
  const clean = (text: string | null): string | null => text && replaceAddress(text, address, pseudonym);
  for (const { key, recipient, data, response, error, handling } of rows) {
    const index = spellings.indexOf(recipient);
    const own = index === 0 ? pseudonym : pseudonym.replace('@', `.${index + 1}@`);
    await client.query(UPDATE, [
      key,
      own,
      JSON.stringify(withoutAddress(data, address, own)),
      clean(response),
      clean(error),
      clean(handling),
      at,
    ]);
  }
  return rows.length;
}

const UPDATE = `
  update arshjul.message set recipient = $2, recipient_name = 'Slettet mottaker', data = $3, response = $4,
    error = case when state in ('planned', 'retry') then 'Mottakeren er slettet.' else $5 end, handling = $6,
    changed_at = case when state in ('planned', 'retry') then $7 else changed_at end,
    state = case when state in ('planned', 'retry') then 'skipped' else state end
  where key = $1`;
