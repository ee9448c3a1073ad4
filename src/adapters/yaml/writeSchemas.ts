import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './jsonSchemas.ts';

/** Writes the JSON Schemas to `_schema` in the schedules folder; answers the paths, relative to the folder. */
export async function writeSchemas({ folder }: { readonly folder: string }): Promise<readonly string[]> {
  await mkdir(join(folder, '_schema'), { recursive: true });
  return Promise.all(
    jsonSchemas().map(async ({ name, text }) => {
      await writeFile(join(folder, '_schema', name), text);
      return `_schema/${name}`;
    }),
  );
}
