import { chmod, chown, mkdir, mkdtemp, realpath, rm, stat, symlink } from 'node:fs/promises';
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
    await mkdir(dirname(path), { recursive: true });
    if (identity === undefined) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      return await realpath(path);
    }
    if ((await stat(path).catch(() => undefined)) === undefined) {
      if (await canReach(dirname(path), identity)) await mkdir(path, { recursive: true, mode: 0o700 });
      else log(`Databasen legges i ${await placeElsewhere(path)}, for PostgreSQL kjører ikke som root.`);
    }
    const real = await realpath(path);
    await chown(real, identity.uid, identity.gid);
    await chmod(real, 0o700);
    if (await canReach(real, identity)) return real;
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

async function placeElsewhere(path: string): Promise<string> {
  let reason: unknown;
  for (const base of ELSEWHERE) {
    try {
      await mkdir(base, { recursive: true, mode: 0o711 });
      await chmod(base, 0o711);
      const place = await mkdtemp(join(base, 'postgres-'));
      // A link left behind by a removed folder leads nowhere.
      await rm(path, { force: true });
      await symlink(place, path);
      return place;
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}
