import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFreshDatabase, type FreshDatabase } from '../servers/createFreshDatabase.ts';
import { runCli } from './runCli.ts';

const fixture = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
let folder = '';
let database: FreshDatabase;
const run = (...words: readonly string[]) =>
  runCli(words, {
    SCHEDULES: join(folder, 'schedules'),
    DATA: join(folder, 'data'),
    DATABASE_URL: database.connectionString,
  });
const edit = async (from: string, to: string) => {
  const path = join(folder, 'schedules/prove/bodies/landsmote.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};

beforeAll(async () => {
  database = await createFreshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'arshjul-saved-'));
  await cp(fixture, join(folder, 'schedules'), { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

test('a plan is saved, refused when the files change, applied just as it was, shown and taken back', async () => {
  const file = join(folder, 'plan.json');
  const planned = await run('plan', '-o', file);
  expect(planned).toMatchObject({ code: 2, error: '', out: expect.stringContaining(`apply ${file}`) });
  await edit('Landsmøtet {year}', 'Landsmøte {year}');
  expect(await run('apply', file, '--yes')).toMatchObject({
    code: 1,
    error: expect.stringContaining('plan-files-changed'),
  });
  await edit('Landsmøte {year}', 'Landsmøtet {year}');
  const applied = await run('apply', file, '--yes');
  expect(applied).toMatchObject({ code: 0, out: expect.stringContaining('Gjennomført som revisjon 1.') });
  expect(await run('apply', file, '--yes')).toMatchObject({
    code: 1,
    error: expect.stringContaining('Planen er allerede gjennomført som revisjon 1.'),
  });
  expect(await run('plan')).toMatchObject({ code: 0, out: 'Ingen endringer.\n' });
  const shown = await run('show', '1');
  expect(shown.out).toContain('Revisjon 1');
  expect(shown.out).toContain('venter på sin dag');
  const reverted = await run('revert', '1', '--yes');
  expect(reverted).toMatchObject({ code: 0, out: expect.stringContaining('Filene sier fortsatt') });
  const history = JSON.parse((await run('history', '--json')).out) as readonly {
    id: number;
    summary: object;
  }[];
  expect(history).toMatchObject([{ id: 2, summary: { reverts: 1 } }, { id: 1 }]);
});
