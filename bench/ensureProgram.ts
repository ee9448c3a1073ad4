import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Sees to it that a program of Debian's is there: installs its package when it is not and we may. Throws when it cannot. */
export async function ensureProgram(program: string, name: string): Promise<void> {
  if (await isThere(program)) return;
  if (process.getuid?.() === 0) {
    // RUNLEVEL: a server that is installed is not to start by itself.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    await run('apt-get', ['update', '-qq'], { env }).catch(() => {});
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env }).catch(() => {});
    if (await isThere(program)) return;
  }
  throw new Error(`This benchmark needs ${program}: apt install ${name}.`);
}

async function isThere(program: string): Promise<boolean> {
  return run('which', [program]).then(
    () => true,
    () => false,
  );
}
