import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';

/** One numbered SQL file and the SHA-256 (hex) of its text with LF line ends. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;

/** The migrations of a folder (`0001_state.sql`, …) in order; throws on a name that is not of that form. */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  return Promise.all(
    names.map(async (name) => {
      if (!NAME.test(name)) throw new Error(`Migration ${name} is not named like 0001_state.sql`);
      // A checkout on Windows may have CRLF; that is not a changed migration.
      const sql = (await readFile(new URL(name, base), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
