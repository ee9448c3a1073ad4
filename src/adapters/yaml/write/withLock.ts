import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const POLL = 25;
/** A lock is held for the time it takes to write a small file; one this old has been left behind. */
const OLDEST = 60_000;

/**
 * Does `work` while a lock file at `lock` keeps others that do the same waiting, at most `patience` milliseconds; then
 * `busy` makes the error. A lock left by a process that is gone is taken away.
 */
export async function withLock<Result>(
  lock: string,
  patience: number,
  busy: () => Error,
  work: () => Promise<Result>,
): Promise<Result> {
  const owner = `${process.pid} ${hostname()} ${randomUUID()}\n`;
  for (let waited = 0; !(await taken(lock, owner)); waited += POLL) {
    if (waited >= patience) throw busy();
    if (!(await dropStale(lock))) await wait(POLL);
  }
  try {
    return await work();
  } finally {
    // Somebody who waited a minute may have taken it over: only one's own is removed.
    if ((await ownerOf(lock)) === owner) await rm(lock, { force: true });
  }
}

async function taken(lock: string, owner: string): Promise<boolean> {
  try {
    await using handle = await open(lock, 'wx');
    await handle.writeFile(owner);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moved aside before it is removed, so that of two who find it stale only one removes it. */
async function dropStale(lock: string): Promise<boolean> {
  const owner = await ownerOf(lock);
  const age = await ageOf(lock);
  if (owner === null || age === null) return true;
  if (age < OLDEST && !isGone(owner)) return false;
  const aside = `${lock}.${randomUUID()}.tmp`;
  try {
    await rename(lock, aside);
  } catch {
    return true;
  }
  // What was moved is another's new lock: it goes back, and its owner has lost nothing.
  if ((await ownerOf(aside)) !== owner) await rename(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
  return true;
}

/**
 * Milliseconds since the lock was written, by the clock of the file system: that of this machine may be another one. Null
 * when it is gone.
 */
async function ageOf(lock: string): Promise<number | null> {
  const now = `${lock}.${randomUUID()}.tmp`;
  try {
    await writeFile(now, '', { flag: 'wx' });
    return (await stat(now)).mtimeMs - (await stat(lock)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(now, { force: true });
  }
}

async function ownerOf(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null);
}

/** Only of this machine can it be known; an empty lock is just being written. */
function isGone(owner: string): boolean {
  const [pid, host] = owner.trim().split(' ');
  if (!pid || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
