import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ArshjulError } from '../../../application/errors/arshjulError.ts';
import { canReach } from './canReach.ts';
import { findBinaries } from './findBinaries.ts';
import { repairLinks } from './repairLinks.ts';
import type { ServerIdentity } from './serverIdentity.ts';

/**
 * The `bin` folder of a PostgreSQL that the server's user can run. It is the npm package's own where that works,
 * else a copy (60 MB, once a version) in `folder`: node_modules may be readable by root alone, or not writable.
 */
export async function prepareBinaries(folder: string, identity: ServerIdentity | undefined): Promise<string> {
  const { native, version } = await findBinaries();
  const mended = await repairLinks(native).then(
    () => true,
    () => false,
  );
  if (mended && (identity === undefined || (await isRunnable(native, identity)))) return join(native, 'bin');
  const copy = join(folder, `bin-${version}`);
  if (await exists(copy)) return join(copy, 'bin');
  const unfinished = await mkdtemp(join(folder, `copying-${process.pid}-`));
  try {
    const target = join(unfinished, 'native');
    await cp(native, target, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    await repairLinks(target);
    await open(target);
    await chmod(unfinished, 0o755);
    await rename(target, copy).catch(async (error: unknown) => {
      // Another process of ours finished first.
      if (!(await exists(copy))) throw error;
    });
  } catch (error) {
    throw new ArshjulError(
      'postgres-start',
      `PostgreSQL lot seg ikke kopiere til ${copy}: ${String(error)}`,
      {
        remedy: 'Se etter plass på disken (60 MB), eller sett DATABASE_URL.',
        cause: error,
      },
    );
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return join(copy, 'bin');
}

async function isRunnable(native: string, identity: ServerIdentity): Promise<boolean> {
  const needed = ['bin/postgres', 'lib/libpq.so.5', 'share/postgresql/postgres.bki'];
  for (const file of needed) {
    const path = join(native, file);
    if ((await exists(path)) && !(await canReach(path, identity, 0o4))) return false;
  }
  return true;
}

// Static libraries are for those who compile.
function isNeeded(path: string): boolean {
  return !path.endsWith('.a');
}

// The mode bits of the original may be those of a strict umask.
async function open(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await open(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
