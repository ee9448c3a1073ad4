import type { Pool } from 'pg';
import type { PreferenceStore } from '../../application/ports/preferenceStore.ts';
import { noPreference, type Preference } from '../../domain/preferences/preference.ts';

/** What recipients have chosen, in PostgreSQL. The pool stays the caller's. */
export function createPreferenceStore(pool: Pool): PreferenceStore {
  return {
    async of(address) {
      const { rows } = await pool.query<Preference>(
        'select language, reminders, digest, alarms from arshjul.preference where address = lower($1)',
        [address],
      );
      return rows[0] ?? noPreference;
    },

    async ofAll(addresses) {
      const { rows } = await pool.query<Preference & { address: string }>(
        'select address, language, reminders, digest, alarms from arshjul.preference where address = any($1)',
        [addresses.map((address) => address.toLowerCase())],
      );
      return new Map(rows.map(({ address, ...preference }) => [address, preference]));
    },

    async change(address, change, at) {
      const { language, reminders, digest, alarms } = { ...noPreference, ...change };
      await pool.query(
        `insert into arshjul.preference as preference (address, language, reminders, digest, updated_at, alarms)
         values (lower($1), $2, $3, $4, $5, $9)
         on conflict (address) do update set updated_at = excluded.updated_at,
           language = case when $6 then excluded.language else preference.language end,
           reminders = case when $7 then excluded.reminders else preference.reminders end,
           digest = case when $8 then excluded.digest else preference.digest end,
           alarms = case when $10 then excluded.alarms else preference.alarms end`,
        [
          address,
          language,
          reminders,
          digest,
          at,
          'language' in change,
          'reminders' in change,
          'digest' in change,
          alarms,
          'alarms' in change,
        ],
      );
    },
  };
}
