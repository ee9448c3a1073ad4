import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startService } from './startService.ts';

test('two that start together on an empty folder share it, and the first plan is applied once', async () => {
  const data = await mkdtemp(join(tmpdir(), 'arshjul-two-'));
  const schedules = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
  const starts = [1, 2].map(() => startService({ DATA: data, SCHEDULES: schedules }));
  try {
    const outputs = (await Promise.all(starts)).map((service) => service.output());
    expect(outputs.filter((output) => output.includes('Første plan er gjennomført'))).toHaveLength(1);
    const mails = await readdir(join(data, 'mailbox'));
    expect(mails.length).toBeGreaterThan(0);
  } finally {
    const services = await Promise.allSettled(starts);
    for (const each of services) if (each.status === 'fulfilled') await each.value.end('SIGTERM');
    await rm(data, { recursive: true, force: true });
  }
});
