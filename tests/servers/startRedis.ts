import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { freePort } from '../../src/adapters/postgres/embedded/freePort.ts';

const run = promisify(execFile);

/** A Redis for the tests: REDIS_URL if given, else a server of our own on a free port, installed when it must be. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['REDIS_URL'];
  if (given !== undefined && given !== '') {
    await answer(given, 5_000);
    return { url: given, stop: async () => {} };
  }
  await ensureInstalled();
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-redis-'));
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port, dir: folder, save: '', appendonly: 'no', databases: 256 };
  const server = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const ended = once(server, 'exit');
  const url = `redis://127.0.0.1:${port}`;
  try {
    await answer(url, 10_000);
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ensureInstalled(): Promise<void> {
  if (await isInstalled()) return;
  if (process.getuid?.() === 0 && (await succeeds('apt-get', ['--version']))) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // An outdated source may fail while the others suffice; the install below tells.
    await run('apt-get', ['update', '-qq'], { env }).catch(() => {});
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], { env }).catch(
      () => {},
    );
    if (await isInstalled()) return;
  }
  throw new Error('The tests need Redis: install redis-server (apt install redis-server) or set REDIS_URL.');
}

async function isInstalled(): Promise<boolean> {
  return succeeds('redis-server', ['--version']);
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

async function answer(url: string, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw new Error(`Redis at ${url} does not answer.`, { cause: error });
      await wait(20);
    } finally {
      client.disconnect();
    }
  }
}
