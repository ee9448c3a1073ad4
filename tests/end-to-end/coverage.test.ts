import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedCoverage } from '../../src/domain/coverage/listedCoverage.ts';
import { runCli } from './runCli.ts';

const fixture = { SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)) };

describe('the rules of the five source documents', () => {
  test('are all made something of, and few are notes', async () => {
    const rules = fileURLToPath(new URL('../fixtures/rule-ids.json', import.meta.url));
    const schedules = fileURLToPath(new URL('../../schedules', import.meta.url));
    const { code, out } = await runCli(['coverage', '--rules', rules, '--json'], { SCHEDULES: schedules });
    const { totals, rules: found } = JSON.parse(out) as ListedCoverage;
    expect({ code, rules: totals.rules, missing: totals.missing }).toEqual({
      code: 0,
      rules: 222,
      missing: 0,
    });
    expect(totals.note).toBeLessThanOrEqual(45);
    expect(found.filter(({ use, reason }) => use === 'note' && !reason)).toEqual([]);
  });
});

describe('arshjul coverage', () => {
  let folder = '';
  const rules = async (content: string): Promise<string> => {
    const file = join(folder, 'rules.json');
    await writeFile(file, content);
    return file;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-coverage-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('says of each rule what is made of it, and fails when one is missing', async () => {
    const file = await rules('[{"id": "V-1", "kind": "frequency"}, {"id": "X-99"}]');
    const { code, out } = await runCli(['coverage', '--rules', file, '--json'], fixture);
    expect(code).toBe(1);
    const { totals, rules: found } = JSON.parse(out) as ListedCoverage;
    expect(totals).toMatchObject({ rules: 2, generates: 1, missing: 1 });
    expect(found[0]).toMatchObject({ id: 'V-1', use: 'generates', reason: null });
    expect(found[0]?.places[0]?.file).toMatch(/^prove\/bodies\//);
    expect(found[1]).toEqual({ id: 'X-99', use: 'missing', reason: null, places: [] });
    const human = await runCli(['coverage', '--rules', file], fixture);
    expect(human.out).toMatch(/V-1 +prove\/bodies\/\w+\.yaml:\d+ +serien «/);
    expect(human.out).toContain('1 av 2 regler er dekket');
  });

  test('ends well when nothing is missing', async () => {
    const run = await runCli(['coverage', '--rules', await rules('[{"id": "V-1"}]')], fixture);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toContain('ingen mangler');
  });

  test.each([
    ['{', 'ikke gyldig JSON'],
    ['{"id": "A"}', 'en liste av regler'],
    ['[]', 'listen er tom'],
    ['[{"id": "A"}, {"rule": "x"}, 7]', 'mangler «id» (tekst): nr. 2, nr. 3'],
    ['[{"id": "A"}, {"id": "A"}]', 'flere ganger: A'],
  ])('says what is wrong with %s', async (content, message) => {
    const { code, error } = await runCli(['coverage', '--rules', await rules(content)], fixture);
    expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining(message) });
    expect(error).toContain('Råd:');
  });

  test('says that the list cannot be read, or is not named', async () => {
    const away = await runCli(['coverage', '--rules', join(folder, 'away.json')], fixture);
    expect(away).toMatchObject({ code: 1, error: expect.stringContaining('kan ikke leses') });
    const none = await runCli(['coverage'], fixture);
    expect(none).toMatchObject({ code: 1, error: expect.stringContaining('--rules') });
  });
});
