import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPreferenceStore } from '../../src/adapters/postgres/createPreferenceStore.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { runCli } from './runCli.ts';
import { testNow } from './testNow.ts';

const ADDRESS = 'utenfor@kommune.example';

let outbox: Outbox;
let folder = '';

beforeAll(async () => {
  outbox = await openOutbox();
  folder = await mkdtemp(join(tmpdir(), 'arshjul-privacy-'));
  await createPreferenceStore(outbox.pool).change(ADDRESS, { language: 'nn' }, testNow());
});
afterAll(async () => {
  await outbox.drop();
  await rm(folder, { recursive: true, force: true });
});

function run(...words: string[]): ReturnType<typeof runCli> {
  const schedules = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
  return runCli(words, { DATABASE_URL: outbox.connectionString, SCHEDULES: schedules });
}

test("a person is given out to a file of one's own, and erased only when that is said", async () => {
  const file = join(folder, 'utdrag.json');
  const given = await run('privacy', 'export', ` ${ADDRESS.toUpperCase()}`, '-o', file);
  expect(given).toMatchObject({ code: 0, error: '', out: `Alt om ${ADDRESS} er skrevet til ${file}.\n` });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    address: ADDRESS,
    preferences: [{ language: 'nn' }],
  });
  expect((await stat(file)).mode & 0o077).toBe(0);
  const asked = await run('privacy', 'erase', ADDRESS);
  expect(asked.code).not.toBe(0);
  expect(asked.error).toContain('Bruk --yes i skript.');
  const erased = await run('privacy', 'erase', ADDRESS, '--yes');
  expect(erased.code).toBe(0);
  expect(erased.out).toMatch(
    /^Slettet: 1 valg, 1 linje i loggen\. Der et spor må stå, står\s+slettet-\d+@slettet\.invalid\.\n$/,
  );
  const again = JSON.parse((await run('privacy', 'export', ADDRESS)).out) as Record<string, unknown>;
  expect(Object.values(again).flat()).toEqual([ADDRESS, expect.any(String)]);
});

test.each([
  [['privacy', 'slett', 'a@b.example'], '«privacy» tar «export» eller «erase»'],
  [['privacy', 'export', 'rektor'], 'er ikke en e-postadresse'],
])('%j is refused with what is accepted', async (words, message) => {
  const { code, error } = await run(...words);
  expect(code).not.toBe(0);
  expect(error).toContain(message);
});
