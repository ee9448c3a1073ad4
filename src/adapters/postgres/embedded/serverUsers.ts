import { randomUUID } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './isAlive.ts';
import type { ServerIdentity } from './serverIdentity.ts';

/** One use of the server. `leave` runs `stop` when no living process uses it any more, and resolves afterwards. */
export interface ServerUse {
  leave(stop: () => Promise<void>): Promise<void>;
}

const POLL_MS = 15;
const living = new Set<string>();

/**
 * Signs the guest book `users/` of the server: the last one out stops it, whoever started it; the dead do not count.
 * Safe without a lock: who enters signs first and then looks for one who is stopping; who leaves says so first and
 * then looks for guests. One of them always sees the other.
 */
export async function enterServer(folder: string, identity: ServerIdentity | undefined): Promise<ServerUse> {
  const book = join(folder, 'users');
  await mkdir(book, { recursive: true, mode: 0o700 });
  if (identity !== undefined) await chown(book, identity.uid, identity.gid);
  const name = `${process.pid}.${randomUUID()}`;
  const [using, stopping] = [`${name}.using`, `${name}.stopping`];
  await sign(book, using);
  while ((await entries(book, '.stopping')).some((entry) => entry !== stopping)) await wait(POLL_MS);
  return {
    async leave(stop) {
      await sign(book, stopping);
      await strike(book, using);
      try {
        if ((await entries(book, '.using')).length === 0) await stop();
      } finally {
        await strike(book, stopping);
      }
    },
  };
}

async function sign(book: string, name: string): Promise<void> {
  living.add(name);
  // Renamed into place: a half-written entry would look like a dead one.
  await writeFile(join(book, `${name}.new`), await birthOf(process.pid), { mode: 0o600 });
  await rename(join(book, `${name}.new`), join(book, name));
}

async function strike(book: string, name: string): Promise<void> {
  living.delete(name);
  await rm(join(book, name), { force: true });
}

/** The entries of living processes; those of the dead are removed on the way. */
async function entries(book: string, ending: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await readdir(book)).filter((entry) => entry.endsWith(ending))) {
    if (await isCurrent(book, name)) found.push(name);
    else await rm(join(book, name), { force: true });
  }
  return found;
}

async function isCurrent(book: string, name: string): Promise<boolean> {
  const pid = Number.parseInt(name, 10);
  // In a container every life has the same pid.
  if (pid === process.pid) return living.has(name);
  if (!(await isAlive(pid))) return false;
  const birth = await readFile(join(book, name), 'utf8').catch(() => undefined);
  return birth !== undefined && birth === (await birthOf(pid));
}

/** When a process started, in a form only fit for comparison; empty where the system does not say. */
async function birthOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  if (started === undefined) return '';
  return `${started} ${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim()}`;
}
