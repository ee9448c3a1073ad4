import type { PoolClient } from 'pg';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { replaceAddress } from '../../domain/privacy/replaceAddress.ts';
import { withoutAddress } from '../../domain/privacy/withoutAddress.ts';
import { contentHash } from './contentHash.ts';

/**
 * Takes an address out of what is published and was sent to others. As long as the schedules name it, what is published by them stands:
 * changed, it would look like a change to be told of. Deputies who were called lose it in any case, and so does what was done with
 * mail at the desk. Answers how many rows.
 */
export async function eraseMentions(
  client: PoolClient,
  address: string,
  pseudonym: string,
  { named, kept }: { readonly named: boolean; readonly kept: ReadonlySet<string> },
): Promise<number> {
  const without = (value: unknown): string => JSON.stringify(withoutAddress(value, address, pseudonym));
  const about = [...kept];
  let count = 0;
  const each = async (
    find: string,
    update: string,
    values: (row: Row) => readonly unknown[],
  ): Promise<void> => {
    const { rows } = await client.query<Row>(find, [address, about]);
    for (const row of rows) await client.query(update, [...values(row)]);
    count += rows.length;
  };
  await each(
    `select ctid::text as id, deputy from arshjul.deputy_call
     where lower(deputy ->> 'address') = $1 and not occurrence_key = any($2)`,
    'update arshjul.deputy_call set deputy = $2 where ctid = $1::tid',
    ({ id, deputy }) => [id, without(deputy)],
  );
  await each(
    `select key, handling from arshjul.message where strpos(lower(handling), $1) > 0 and $2::text[] is not null`,
    'update arshjul.message set handling = $2 where key = $1',
    ({ key, handling }) => [key, replaceAddress(handling ?? '', address, pseudonym)],
  );
  if (named) return count;
  await each(
    `select key, data from arshjul.message where ${MENTIONED}
       and (occurrence_key is null or not occurrence_key = any($2))`,
    'update arshjul.message set data = $2 where key = $1',
    ({ key, data }) => [key, without(data)],
  );
  await each(
    `select key, data from arshjul.occurrence where ${MENTIONED} and not key = any($2)`,
    'update arshjul.occurrence set data = $2, content_hash = $3 where key = $1',
    ({ key, data }) => {
      const text = without(data);
      return [key, text, contentHash(JSON.parse(text) as Occurrence)];
    },
  );
  // A revision is whole or not at all: while something of it is kept, it may have to be taken back.
  if (kept.size === 0)
    await each(
      `select id, plan from arshjul.revision where strpos(lower(plan::text), $1) > 0 and cardinality($2::text[]) = 0`,
      'update arshjul.revision set plan = $2 where id = $1',
      ({ id, plan }) => [id, without(plan)],
    );
  return count;
}

type Row = {
  readonly id?: string;
  readonly key?: string;
  readonly data?: unknown;
  readonly deputy?: unknown;
  readonly handling?: string;
  readonly plan?: unknown;
};

const MENTIONED = `strpos(lower(data::text), $1) > 0`;
