import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../../src/adapters/postgres/migrate.ts';
import { openPool } from '../../../src/adapters/postgres/openPool.ts';
import { transaction } from '../../../src/adapters/postgres/transaction.ts';
import { createFreshDatabase, type FreshDatabase } from '../../servers/createFreshDatabase.ts';

const OURS = new URL('../../../src/adapters/postgres/sql/', import.meta.url);

let database: FreshDatabase;
let path: string;
let folder: URL;

beforeEach(async () => {
  database = await createFreshDatabase();
  path = await mkdtemp(join(tmpdir(), 'arshjul-sql-'));
  folder = pathToFileURL(`${path}/`);
  await cp(OURS, folder, { recursive: true });
});
afterEach(async () => {
  await rm(path, { recursive: true, force: true });
  await database.drop();
});

test('our migrations run once and leave everything in schema arshjul', async () => {
  expect(await migrate(database.pool, OURS)).toContain('0001_state.sql');
  expect(await migrate(database.pool, OURS)).toEqual([]);
  const { rows } = await database.pool.query(
    `select table_schema, table_name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') order by table_name`,
  );
  for (const row of rows) expect(row.table_schema).toBe('arshjul');
  expect(rows.map((row) => row.table_name)).toEqual(
    expect.arrayContaining(['feed', 'message', 'migration', 'occurrence', 'revision']),
  );
});

test('processes that start together run each migration once', async () => {
  const others = [1, 2, 3].map(() =>
    openPool({ connectionString: database.connectionString, applicationName: 'other', max: 1 }),
  );
  const ran = await Promise.all([database.pool, ...others].map((pool) => migrate(pool, OURS)));
  await Promise.all(others.map((pool) => pool.end()));
  expect(ran.flat().filter((name) => name === '0001_state.sql')).toHaveLength(1);
});

test('a migration changed after it ran is refused, line ends apart', async () => {
  await writeFile(new URL('9000_one.sql', folder), 'create table arshjul.one (id int);\n');
  await migrate(database.pool, folder);
  await writeFile(new URL('9000_one.sql', folder), 'create table arshjul.one (id int);\r\n');
  expect(await migrate(database.pool, folder)).toEqual([]);
  await writeFile(new URL('9000_one.sql', folder), 'create table arshjul.one (id bigint);\n');
  await expect(migrate(database.pool, folder)).rejects.toMatchObject({
    code: 'migration-changed',
    message: 'Migreringen 9000_one.sql er endret etter at den ble kjørt.',
  });
});

test('a database of a newer version is refused', async () => {
  await writeFile(new URL('9999_future.sql', folder), 'create table arshjul.future (id int);');
  await migrate(database.pool, folder);
  await expect(migrate(database.pool, OURS)).rejects.toMatchObject({ code: 'migration-newer' });
});

test('a migration that fails leaves nothing behind, and the ones before it stay', async () => {
  await writeFile(new URL('9000_half.sql', folder), 'create table arshjul.half (id int); select 1/0;');
  await expect(migrate(database.pool, folder)).rejects.toMatchObject({
    code: 'migration-failed',
    message: expect.stringContaining('9000_half.sql'),
    cause: expect.objectContaining({ code: '22012' }),
  });
  const { rows } = await database.pool.query(
    `select to_regclass('arshjul.half') as half, to_regclass('arshjul.message') as message`,
  );
  expect(rows).toEqual([{ half: null, message: 'arshjul.message' }]);
});

test('tables with mail and answers from before there was a desk come through with what they hold', async () => {
  for (const name of await readdir(folder)) if (name >= '0006') await rm(new URL(name, folder));
  await migrate(database.pool, folder);
  await database.pool.query(`
    insert into arshjul.message (key, kind, occurrence_key, sequence, recipient, recipient_name, language, data,
      due_at, created_at) values
      ('r.1', 'reminder', 'agder/kdk/mote/2027/1', 0, 'a@kommune.example', 'A', 'nb',
        '{"occurrence":{"wheel":"agder","title":"KDK 1"}}', now(), now()),
      ('d.1', 'digest', null, 0, 'a@kommune.example', 'A', 'nb', '{"wheel":"ks","content":{"subject":"Uka"}}', now(), now()),
      ('o.1', 'notice', null, 0, 'a@kommune.example', 'A', 'nb', '{}', now(), now());
    insert into arshjul.occurrence (key, uid, wheel, kind, status, data, content_hash, created_at, last_modified)
      values ('agder/kdk/mote/2027/1', 'u', 'agder', 'meeting', 'confirmed', '{"year":2027,"time":{}}', 'h', now(), now());
    insert into arshjul.answer (occurrence_key, recipient_id, answer, sequence, stamp, received_at, source, answered_by)
      values ('agder/kdk/mote/2027/1', 'a', 'accepted', 0, now(), now(), 'mail', 'a@kommune.example')`);
  expect(await migrate(database.pool, OURS)).toContain('0012_message_title.sql');
  const { rows } = await database.pool.query('select key, wheel, title from arshjul.message order by key');
  expect(rows).toEqual([
    { key: 'd.1', wheel: 'ks', title: 'Uka' },
    { key: 'o.1', wheel: null, title: null },
    { key: 'r.1', wheel: 'agder', title: 'KDK 1' },
  ]);
  const kept = await database.pool.query(
    'select (select count(*) from arshjul.answer)::int as answers, (select count(*) from arshjul.occurrence)::int as occurrences',
  );
  expect(kept.rows).toEqual([{ answers: 1, occurrences: 1 }]);
});

test('a message key is fit for a job id and a Message-ID', async () => {
  await migrate(database.pool, OURS);
  const insert = (key: string): Promise<unknown> =>
    database.pool.query(
      `insert into arshjul.message (key, kind, occurrence_key, sequence, recipient, recipient_name, language, data,
         due_at, created_at) values ($1, 'reminder', 'agder/kdk/mote/2027/1', 0, $1, 'Leder', 'nb', '{}', now(), now())`,
      [key],
    );
  await insert('reminder.agder-kdk-2027-1.0.-2w.leder');
  for (const key of ['a:b', '42', 'a b', 'a@b'])
    await expect(insert(key)).rejects.toMatchObject({ code: '23514' });
});

test('a transaction keeps all or nothing', async () => {
  await database.pool.query('create table counted (n int)');
  await transaction(database.pool, (client) => client.query('insert into counted values (1)'));
  const failure = new Error('no');
  await expect(
    transaction(database.pool, async (client) => {
      await client.query('insert into counted values (2)');
      throw failure;
    }),
  ).rejects.toBe(failure);
  expect((await database.pool.query('select n from counted')).rows).toEqual([{ n: 1 }]);
  expect(database.pool.idleCount).toBe(database.pool.totalCount);
});

test('a transaction whose connection is lost fails, and the pool goes on', async () => {
  await expect(
    transaction(database.pool, async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await client.query('select 1');
    }),
  ).rejects.toBeInstanceOf(Error);
  expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('a server that is away is one clear error, without the password', async () => {
  const pool = openPool({
    connectionString: 'postgresql://arshjul:hemmelig@127.0.0.1:1/arshjul',
    applicationName: 'tests',
  });
  const failure = await transaction(pool, async () => {}).catch((error: unknown) => error);
  await pool.end();
  expect(failure).toMatchObject({
    code: 'postgres-unavailable',
    message: 'PostgreSQL på 127.0.0.1:1 svarer ikke: connect ECONNREFUSED 127.0.0.1:1',
  });
});
