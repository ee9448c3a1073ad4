import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFreshDatabase, type FreshDatabase } from '../servers/createFreshDatabase.ts';
import { type CliRun, runCli } from './runCli.ts';

const KEY = 'prove/raad/rapport/2027';

let database: FreshDatabase;

beforeAll(async () => {
  database = await createFreshDatabase();
});
afterAll(() => database.drop());

async function run(...words: readonly string[]): Promise<CliRun> {
  return runCli(words, {
    SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)),
    DATABASE_URL: database.connectionString,
  });
}

test('a deadline is marked as done, waived and opened again, and what cannot be is refused', async () => {
  expect((await run('apply', '--yes')).code).toBe(0);
  const done = await run('done', KEY, '--by', 'Sekretariatet', '--note', 'Sendt 12. februar');
  expect(done).toMatchObject({ code: 0, error: '' });
  expect(done.out).toContain(
    `frist mandag 1. mars 2027  ${KEY}\nMeldt utført av Sekretariatet.\nMerknad: Sendt 12. februar`,
  );
  expect((await run('done', KEY, '--by', 'Sekretariatet', '--note', 'Sendt 12. februar')).out).toContain(
    'Ingen endring: meldt utført av Sekretariatet fra før.',
  );
  const waived = await run(
    'waive',
    'rapport/2027',
    '--by',
    'leder',
    '--reason',
    'Året er ikke omme',
    '--json',
  );
  expect(JSON.parse(waived.out)).toMatchObject({
    occurrence: KEY,
    state: 'waived',
    by: 'leder',
    reason: 'Året er ikke omme',
    source: 'command',
    changed: true,
  });
  expect((await run('reopen', KEY, '--by', 'leder')).out).toContain('Åpnet igjen av leder.');

  const { rows } = await database.pool.query('select action, actor, subject from arshjul.audit order by id');
  expect(rows).toEqual([
    { action: 'plan.applied', actor: 'kommandolinjen', subject: '1' },
    { action: 'obligation.done', actor: 'Sekretariatet (kommandolinjen)', subject: KEY },
    { action: 'obligation.waived', actor: 'leder (kommandolinjen)', subject: KEY },
    { action: 'obligation.reopened', actor: 'leder (kommandolinjen)', subject: KEY },
  ]);

  const refused: readonly (readonly [readonly string[], string])[] = [
    [['done', KEY], '«done» må vite hvem det er som melder fra'],
    [['waive', KEY, '--by', 'leder'], '«waive» må ha en grunn'],
    [['done', 'prove/raad/mote/2027/1', '--by', 'leder'], 'Feil (fulfilment-refused)'],
    [['done', 'prove/raad/raport/2027', '--by', 'leder'], `Mente du en av disse? ${KEY}`],
  ];
  for (const [words, message] of refused)
    expect(await run(...words)).toMatchObject({ code: 1, error: expect.stringContaining(message) });
});
