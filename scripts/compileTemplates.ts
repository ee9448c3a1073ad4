import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePart } from './compilePart.ts';

const LOOK = 'look.mjml';

/**
 * What the `.eta` parts of mail should be, by path from `templates`: one for each `_parts/*.mjml`. `look.mjml` is shared by the others and
 * becomes no part. Throws Error that names the source that is wrong.
 */
export function compileTemplates(templates: string): ReadonlyMap<string, string> {
  const folder = join(templates, '_parts');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.mjml') && file !== LOOK);
  return new Map(
    sources.toSorted().map((file) => {
      try {
        return [`_parts/${file.replace(/mjml$/, 'eta')}`, compilePart(read(file), read(LOOK))];
      } catch (cause) {
        throw new Error(`templates/_parts/${file}: ${String(cause)}`, { cause });
      }
    }),
  );
}
