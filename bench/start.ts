import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tell } from './measure.ts';

// Run by run.ts: from the start of the service on an empty data folder to the first served feed.

const port = 20_000 + (process.pid % 20_000);
const folder = await mkdtemp(join(tmpdir(), 'arshjul-bench-'));
const started = performance.now();
const child = spawn(process.execPath, ['src/server.ts'], {
  env: { ...process.env, DATA: folder, PORT: String(port), DATABASE_URL: '', REDIS_URL: '', SMTP_URL: '' },
  stdio: 'ignore',
});
const ended = once(child, 'exit');
try {
  while ((await feedStatus()) !== 200) {
    if (performance.now() - started > 60_000 || child.exitCode !== null)
      throw new Error('No feed was served within a minute');
    await wait(10);
  }
  const value = performance.now() - started;
  tell([
    {
      name: 'npm start to the first feed, empty data folder',
      value,
      unit: 'ms',
      goal: 10_000,
      note: 'peak is that of the measuring process',
    },
  ]);
} finally {
  child.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
}

async function feedStatus(): Promise<number | null> {
  try {
    const { status, body } = await fetch(`http://127.0.0.1:${port}/feeds/agder.ics`);
    await body?.cancel();
    return status;
  } catch {
    return null;
  }
}
