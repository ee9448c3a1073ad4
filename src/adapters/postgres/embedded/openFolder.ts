import { chmod, chown, mkdir, mkdtemp, realpath, rm, rmdir, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ArshjulError } from '../../../application/errors/arshjulError.ts';
import { canReach } from './canReach.ts';
import type { ServerIdentity } from './serverIdentity.ts';

// Both survive a restart of the machine, which /tmp may not.
const ELSEWHERE = ['/var/lib/arshjul', '/var/tmp/arshjul'];

/**
 * Makes the folder that holds everything of the server, 0700 and owned by the user it runs as; returns its real path.
 * Where that user cannot come (a checkout under /root), the folder is placed outside and `folder` becomes a link to it.
 */
export async function openFolder(
  folder: string,
  identity: ServerIdentity | undefined,
  log: (line: string) => void,
): Promise<string> {
  const path = resolve(folder);
  try {
    await makeParents(dirname(path), identity);
    if (identity === undefined) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      return await realpath(path);
    }
    if ((await stat(path).catch(() => undefined)) === undefined) {
      if (await canReach(dirname(path), identity, 0o1)) await mkdir(path, { recursive: true, mode: 0o700 });
      else
        log(
          `Databasen legges i ${await placeElsewhere(path, identity)}, for PostgreSQL kjører ikke som root.`,
        );
    }
    const real = await realpath(path);
    await chown(real, identity.uid, identity.gid);
    await chmod(real, 0o700);
    if (await canReach(real, identity, 0o5)) return real;
  } catch (error) {
    throw new ArshjulError('postgres-start', `Datamappa ${path} lar seg ikke bruke: ${String(error)}`, {
      remedy: 'Gi brukeren som starter Årshjul skrivetilgang til mappa, eller velg en annen.',
      cause: error,
    });
  }
  throw new ArshjulError(
    'postgres-start',
    `Brukeren PostgreSQL kjører som (uid ${identity.uid}), når ikke ${path}.`,
    {
      remedy: 'Flytt datamappa ut av mapper bare root kan lese, eller start Årshjul som en vanlig bruker.',
    },
  );
}

/** False when someone else made it first. */
async function link(place: string, path: string): Promise<boolean> {
  try {
    await symlink(place, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if ((await stat(path).catch(() => undefined)) !== undefined) return false;
  // A link left behind by a removed folder leads nowhere.
  await rm(path, { force: true });
  await symlink(place, path);
  return true;
}

// Folders of our own making let the server's user through, whatever the umask.
async function makeParents(parent: string, identity: ServerIdentity | undefined): Promise<void> {
  const first = await mkdir(parent, { recursive: true });
  if (first === undefined || identity === undefined) return;
  for (let at = parent; at.length >= first.length; at = dirname(at)) await chmod(at, 0o711);
}

async function placeElsewhere(path: string, identity: ServerIdentity): Promise<string> {
  let reason: unknown;
  for (const base of ELSEWHERE) {
    try {
      await mkdir(base, { recursive: true, mode: 0o711 });
      await chmod(base, 0o711);
      const place = await mkdtemp(join(base, 'postgres-'));
      await chown(place, identity.uid, identity.gid);
      // Two that start together agree on the first one's link.
      if (!(await link(place, path))) await rmdir(place);
      return await realpath(path);
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}
