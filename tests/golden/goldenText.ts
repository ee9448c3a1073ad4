import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The text of `tests/golden/<name>`, to compare `actual` with. With UPDATE_GOLDEN=1 the file is written from `actual` first:
 * look at the difference before committing it.
 */
export function goldenText(name: string, actual: string): string {
  const file = join(import.meta.dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  return readFileSync(file, 'utf8');
}
