import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFiles, SMALL_WHEEL } from './scheduleFolder.ts';

type Example = {
  readonly line: number;
  readonly file: string;
  readonly text: string;
  readonly stated: string | null;
};

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/arshjulspraket.md'), 'utf8');
const [before = '', rest = ''] = DOCUMENT.split('\n## Møter\n');
const [after = '', faulty = ''] = rest.split('\n## Feil\n');

/** The yaml blocks that say which file they are, each with the text block that follows it at once. */
function examplesIn(part: string): readonly Example[] {
  const blocks = part.matchAll(/```yaml\n(# fil: (\S+)\n[\s\S]*?)```\n(?:```text\n([\s\S]*?)```)?/g);
  return [...blocks].map((block) => ({
    line: DOCUMENT.slice(0, DOCUMENT.indexOf(part) + block.index).split('\n').length,
    file: block[2] ?? '',
    text: block[1] ?? '',
    stated: block[3]?.trim() ?? null,
  }));
}

// The document's own small wheel stands alone: nothing of the tests' wheel is left under it.
const none = Object.fromEntries(Object.keys(SMALL_WHEEL).map((file) => [file, null]));
const whole = { ...none, ...Object.fromEntries(examplesIn(before).map(({ file, text }) => [file, text])) };

async function reportOf(files: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  const { findings } = await loadFiles(files);
  return findings.map(({ at, message }) => `${at.file}:${at.line}:${at.column}: ${message}`);
}

describe('the reference of the language', () => {
  test('its small wheel loads without findings', async () => {
    expect(await reportOf(whole)).toEqual([]);
  });

  test('every yaml block says which file it is', () => {
    const all = [before, after, faulty].flatMap(examplesIn).length;
    expect(all).toBe(DOCUMENT.split('```yaml\n').length - 1);
    expect(all).toBeGreaterThan(20);
  });

  test.each(examplesIn(after).map((one) => [one.line, one] as const))(
    'line %i',
    async (_line, { file, text }) => {
      expect(await reportOf({ ...whole, [file]: text })).toEqual([]);
    },
  );

  test.each(examplesIn(faulty).map((one) => [one.line, one] as const))(
    'line %i gives the findings it states',
    async (_line, { file, text, stated }) => {
      expect((await reportOf({ ...whole, [file]: text })).join('\n')).toBe(stated);
    },
  );
});
