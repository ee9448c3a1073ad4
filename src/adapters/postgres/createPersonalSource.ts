import type { Pool } from 'pg';
import type { PersonalSource } from '../../application/ports/personalSource.ts';
import type { StandingCall } from '../../domain/personal/rolesIn.ts';
import type { Preference } from '../../domain/preferences/preference.ts';
import type { Published } from '../../domain/publication/published.ts';
import { readPublished } from './readPublished.ts';

/** What personal calendars are made of, in PostgreSQL. Remembers what it has read. The pool stays the caller's. */
export function createPersonalSource(pool: Pool): PersonalSource {
  let known: ReadonlyMap<string, Known> = new Map();

  /** Only what is new since the last time is read whole. */
  async function published(): Promise<readonly Published[]> {
    const { rows } = await pool.query<{ key: string; version: string }>(
      'select key, xmin::text as version from arshjul.occurrence order by key collate "C"',
    );
    const changed = rows.filter(({ key, version }) => known.get(key)?.version !== version);
    const fresh = new Map(
      (await readPublished(pool, changed.length === rows.length ? null : changed.map(({ key }) => key))).map(
        (each) => [each.occurrence.key, each],
      ),
    );
    known = new Map(
      rows.flatMap(({ key, version }) => {
        const found = fresh.get(key) ?? known.get(key)?.published;
        return found ? [[key, { version, published: found }] as const] : [];
      }),
    );
    return [...known.values()].map((each) => each.published);
  }

  return {
    async mark() {
      const { rows } = await pool.query<{ mark: string }>(MARK);
      return rows[0]!.mark;
    },

    async read() {
      const calls = await pool.query<CallRow>(CALLS);
      const preferences = await pool.query<Preference & { readonly address: string }>(
        'select address, language, reminders, digest, alarms from arshjul.preference',
      );
      const settled = await pool.query<{ key: string }>(SETTLED);
      return {
        published: await published(),
        calls: callsByMeeting(calls.rows),
        preferences: new Map(preferences.rows.map(({ address, ...chosen }) => [address, chosen])),
        settled: new Set(settled.rows.map(({ key }) => key)),
      };
    },
  };
}

type Known = { readonly version: string; readonly published: Published };

type CallRow = {
  readonly occurrence_key: string;
  readonly for_id: string;
  readonly deputy: StandingCall['deputy'];
};

function callsByMeeting(rows: readonly CallRow[]): ReadonlyMap<string, readonly StandingCall[]> {
  const calls = new Map<string, StandingCall[]>();
  for (const { occurrence_key: key, for_id: member, deputy } of rows) {
    const own = calls.get(key) ?? [];
    calls.set(key, own);
    own.push({ for: member, deputy });
  }
  return calls;
}

// How many rows there are and which transactions wrote them: no change leaves both alike, whatever order they end in.
const MARK = `
  select concat_ws(' ', ${['occurrence', 'deputy_call', 'preference', 'fulfilment']
    .map(
      (table) => `(select concat(count(*), '.', coalesce(sum(xmin::text::bigint), 0)) from arshjul.${table})`,
    )
    .join(', ')}) as mark`;

const CALLS = `
  select occurrence_key, for_id, deputy from arshjul.deputy_call where withdrawn_at is null
  order by occurrence_key, called_at, for_id, deputy_id`;

const SETTLED = `
  select key from (
    select distinct on (occurrence_key) occurrence_key as key, state
    from arshjul.fulfilment order by occurrence_key, id desc
  ) newest where state <> 'open'`;
