import type { Pool, PoolClient } from 'pg';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { readMigrations, type Migration } from './readMigrations.ts';
import { transaction } from './transaction.ts';

// Any constant will do, as long as every process of ours uses the same one ("arshjul" in ASCII, 7 bytes).
const LOCK = '27428989911463276';

/**
 * Brings schema `arshjul` up to the SQL files of `folder`; each file runs once, in a transaction of its own, and is
 * recorded with its checksum. Processes that start together wait for each other. Resolves to the names that ran.
 * Throws 'migration-changed', 'migration-newer' or 'migration-failed'.
 */
export async function migrate(pool: Pool, folder: URL): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const ran: string[] = [];
  for (const migration of migrations) {
    const isNew = await transaction(pool, async (client) => {
      // The lock is the transaction's, so a killed process cannot keep it.
      await client.query('set local statement_timeout = 0');
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await prepare(client);
      const applied = await appliedMigrations(client);
      refuse(migrations, applied);
      if (applied.has(migration.name)) return false;
      await run(client, migration);
      return true;
    });
    if (isNew) ran.push(migration.name);
  }
  return ran;
}

async function prepare(client: PoolClient): Promise<void> {
  const { rows } = await client.query(`select to_regclass('arshjul.migration') as found`);
  if (rows[0]?.found !== null) return;
  await client.query('create schema if not exists arshjul');
  await client.query(`create table arshjul.migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())`);
}

async function appliedMigrations(client: PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from arshjul.migration',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuse(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      throw new ArshjulError(
        'migration-newer',
        `Databasen har migreringen ${name}, som denne versjonen ikke kjenner.`,
        {
          remedy: 'Start en nyere versjon av Årshjul, eller bruk databasen som hører til denne versjonen.',
        },
      );
    if (expected !== checksum)
      throw new ArshjulError('migration-changed', `Migreringen ${name} er endret etter at den ble kjørt.`, {
        remedy: 'Hent tilbake den opprinnelige filen, og legg endringen i en ny, nummerert fil.',
      });
  }
}

async function run(client: PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new ArshjulError('migration-failed', `Migreringen ${migration.name} lot seg ikke kjøre: ${text}`, {
      remedy: 'Databasen er uendret. Rett årsaken og start på nytt.',
      cause: error,
    });
  }
  await client.query('insert into arshjul.migration (name, checksum) values ($1, $2)', [
    migration.name,
    migration.checksum,
  ]);
}
