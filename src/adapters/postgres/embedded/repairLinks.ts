import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Creates the library links that `npm ci --ignore-scripts` leaves out (npm packages cannot hold links).
 * `native` is the platform package's folder; throws where it may not be written to.
 */
export async function repairLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(native, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
