import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerIdentity } from './serverIdentity.ts';

/**
 * Whether that user can read `path` and pass through every folder above it, by the mode bits.
 * Access lists are not seen: then the answer may be a needless no, never a wrong yes.
 */
export async function canReach(path: string, identity: ServerIdentity): Promise<boolean> {
  const real = await realpath(path);
  const isFolder = (await stat(real)).isDirectory();
  if (!(await allows(real, identity, isFolder ? 0o5 : 0o4))) return false;
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
