import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { eventually } from '../servers/eventually.ts';
import { stoppableServers } from '../servers/stoppableServers.ts';
import { startService } from './startService.ts';

test('a database that goes away is told of once, and calendars and pages go on', async () => {
  const data = await mkdtemp(join(tmpdir(), 'arshjul-away-'));
  const server = await stoppableServers[0][1]();
  const service = await startService({
    DATA: data,
    SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)),
    DATABASE_URL: server.backend.url,
    LOG_LEVEL: 'info',
  });
  try {
    expect((await fetch(`${service.url}/`)).status).toBe(200);
    await server.stop();
    await eventually(() => service.output().includes('Databasen svarer ikke'));
    expect((await fetch(`${service.url}/feeds/prove.ics`)).status).toBe(200);
    expect((await fetch(`${service.url}/`)).status).toBe(200);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
    await server.start();
    await eventually(() => service.output().includes('Databasen svarer igjen'));
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    // The web's tables, the workers' tables and the queue each say it at most once.
    expect(service.output().match(/svarer ikke|ble brutt|lot seg ikke/g)?.length).toBeLessThanOrEqual(3);
  } finally {
    await service.end('SIGTERM');
    await server.drop();
    await rm(data, { recursive: true, force: true });
  }
});
