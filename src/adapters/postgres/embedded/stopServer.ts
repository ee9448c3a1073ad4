import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive } from './isAlive.ts';
import { readPostmaster } from './readPostmaster.ts';

const POLL_MS = 15;
const PATIENCE_MS = 15_000;

/**
 * Shuts the server of this PGDATA down in order (SIGINT: open transactions are rolled back) and resolves when it is
 * gone. After 15 s it is told to quit at once, which is as safe as a power cut: the next start recovers.
 */
export async function stopServer(bin: string, data: string): Promise<void> {
  const postmaster = await readPostmaster(data);
  if (postmaster?.alive !== true) return;
  const { pid } = postmaster;
  await tell(pid, 'SIGINT', bin, data);
  let deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    // Its file goes a moment before the process does.
    if (!(await isAlive(pid))) return;
    if (performance.now() > deadline) {
      const now = await readPostmaster(data);
      // Whoever has the pid by now may be somebody else.
      if (now?.pid !== pid || !now.alive) return;
      await tell(pid, 'SIGQUIT', bin, data);
      deadline += PATIENCE_MS;
    }
    await wait(POLL_MS);
  }
}

async function tell(pid: number, signal: 'SIGINT' | 'SIGQUIT', bin: string, data: string): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl speaks to the server through a pipe of its own.
    const mode = signal === 'SIGINT' ? 'fast' : 'immediate';
    await promisify(execFile)(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', mode, '-W']).catch(() => {});
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
