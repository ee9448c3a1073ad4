import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import { installProgram } from './installProgram.ts';
import { startRedis } from './startRedis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real PostgreSQL where the role may create databases; see createFreshDatabase. */
    databaseUrl: string;
    /** A real Redis; see createFreshRedis. */
    redisUrl: string;
  }
}

/** Starts one PostgreSQL and one Redis for the whole run; no test starts without them, none is skipped. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await installProgram('dovecot', ['--version'], 'dovecot-imapd');
  await installProgram(process.env['CHROMIUM'] ?? 'chromium', ['--version'], 'chromium');
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-test-'));
  // As root the server runs as someone else, who must come through.
  await chmod(folder, 0o711);
  const [postgres, redis] = await Promise.allSettled([
    startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), log: () => {} }),
    startRedis(),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([
      postgres.status === 'fulfilled' ? postgres.value.stop() : undefined,
      redis.status === 'fulfilled' ? redis.value.stop() : undefined,
    ]);
    await rm(folder, { recursive: true, force: true });
  };
  if (postgres.status === 'rejected' || redis.status === 'rejected') {
    await stop();
    throw [postgres, redis].find((server) => server.status === 'rejected')?.reason;
  }
  project.provide('databaseUrl', postgres.value.connectionString);
  project.provide('redisUrl', redis.value.url);
  return stop;
}
