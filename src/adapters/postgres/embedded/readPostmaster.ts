import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './isAlive.ts';

/** What postmaster.pid says (PostgreSQL `miscadmin.h`, LOCK_FILE_LINE_*), and whether that server lives. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
  readonly alive: boolean;
}

/** The server that holds, or once held, this PGDATA folder; undefined when it was shut down in order. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return {
    pid,
    port: Number(lines[3] ?? 0),
    ready: (lines[7] ?? '').trim() === 'ready',
    alive: pid > 0 && pid !== process.pid && (await isPostmaster(pid, data)),
  };
}

/**
 * Lets PostgreSQL start over a postmaster.pid whose pid now belongs to another program (common in containers) or to a
 * zombie. It ignores its parent's pid, so ours is written there; the shared memory key, its real guard, stays.
 */
export async function disownPostmaster(data: string): Promise<void> {
  const path = join(data, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(path, text.replace(/^[^\n]*/, String(process.pid)));
}

async function isPostmaster(pid: number, data: string): Promise<boolean> {
  if (!(await isAlive(pid))) return false;
  const command = await commandOf(pid);
  return command === undefined || command.includes(data);
}

async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
