import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startService } from './startService.ts';

test('a service whose Redis is away starts, says so once, and serves its calendars', async () => {
  const data = await mkdtemp(join(tmpdir(), 'arshjul-queue-'));
  const service = await startService({
    DATA: data,
    SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)),
    REDIS_URL: 'redis://127.0.0.1:1',
  });
  try {
    expect((await fetch(`${service.url}/feeds/prove.ics`)).status).toBe(200);
    expect(service.output().match(/Køen \(Redis\) svarer ikke/g)).toHaveLength(1);
  } finally {
    const { code } = await service.end('SIGINT');
    await rm(data, { recursive: true, force: true });
    expect(code).toBe(0);
  }
});
