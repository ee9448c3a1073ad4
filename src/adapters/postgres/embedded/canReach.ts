import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerIdentity } from './serverIdentity.ts';

/**
 * Whether that user has the `needed` bits (read 4, pass 1) on `path` itself and may pass through every folder
 * above it, by the mode bits. Access lists are not read; they mostly add to what the bits allow.
 */
export async function canReach(path: string, identity: ServerIdentity, needed: number): Promise<boolean> {
  const real = await realpath(path);
  if (!(await allows(real, identity, needed))) return false;
  for (let at = dirname(real); ; at = dirname(at)) {
    if (!(await allows(at, identity, 0o1))) return false;
    if (at === dirname(at)) return true;
  }
}

async function allows(path: string, { uid, gid }: ServerIdentity, bits: number): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}
