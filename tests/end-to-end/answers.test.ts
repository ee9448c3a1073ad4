import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/addDays.ts';
import { dateIn } from '../../src/domain/time/dateIn.ts';
import { plainMail, replyMail } from '../adapters/inbox/sampleReply.ts';
import { calledMeeting } from '../application/answerKit.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { runCli } from './runCli.ts';
import { testNow } from './testNow.ts';

let outbox: Outbox;
let folder = '';

beforeAll(async () => {
  outbox = await openOutbox();
  folder = await mkdtemp(join(tmpdir(), 'arshjul-answers-'));
  const now = testNow();
  const start = addDays(dateIn(now), 30);
  const meeting = calledMeeting({ time: { type: 'allDay', start, end: addDays(start, 1) } });
  await outbox.publish([meeting], { now: () => now });
});
afterAll(async () => {
  await outbox.drop();
  await rm(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<string> {
  const { code, out, error } = await runCli(words, { DATABASE_URL: outbox.connectionString });
  expect(error).toBe('');
  expect(code).toBe(0);
  return out;
}

test('answers from files are counted, what is for a human is listed until it is handled', async () => {
  const files = [join(folder, 'svar.eml'), join(folder, 'hei.eml')] as const;
  await writeFile(files[0], replyMail({ status: 'DECLINED', calendarLines: ['COMMENT:Bortreist'] }));
  await writeFile(files[1], plainMail({ id: '<hei@kommune.example>' }));
  expect(await run('inbox', ...files)).toBe(
    [
      `${files[0]}: Kommunedirektøren i arendal: nei. Svaret er ført.`,
      `${files[1]}: Vanlig e-post til tjenestens postkasse. Les den og svar selv.`,
      '',
    ].join('\n'),
  );
  const attendance = await run('attendance', 'kdk/mote/2027/1');
  expect(attendance).toContain('0 ja, 0 kanskje, 1 nei, 3 har ikke svart.');
  expect(attendance).toContain('Ikke vedtaksdyktig ennå: 0 har sagt ja, 2 må møte.');
  expect(attendance).toMatch(/Nei \(1\)\n {2}Kommunedirektøren i arendal \(svarte .*\): «Bortreist»\n/);
  expect(attendance).toMatch(/Kommunedirektøren i lillesand \(vara for Kommunedirektøren i arendal\)/);
  expect(attendance).toContain('Kommunedirektøren i uia (gjest)');
  const [ahead] = JSON.parse(await run('attendance', '--json')) as { key: string; counts: object }[];
  expect(ahead).toMatchObject({
    key: 'agder/kdk/mote/2027/1',
    counts: { yes: 0, no: 1, maybe: 0, silent: 3 },
  });

  const held = await run('inbox');
  expect(held).toContain('<hei@kommune.example>');
  expect(held).not.toContain('<1@kommune.example>');
  expect(await run('inbox', '--handled', 'hei@', '--by', 'KS Agder')).toContain('Tatt hånd om');
  expect(await run('inbox')).toBe('Ingenting i postkassen venter på deg.\n');
  expect(await run('inbox', '--all')).toContain('tatt hånd om av KS Agder');
}, 60_000);

test('a key nobody knows, and a file that is not there, are told with what to do', async () => {
  const key = await runCli(['attendance', 'agder/kdk/mote/2027/9'], {
    DATABASE_URL: outbox.connectionString,
  });
  expect(key.code).toBe(1);
  expect(key.error).toContain('Mente du en av disse? agder/kdk/mote/2027/1');
  const file = await runCli(['inbox', join(folder, 'x.eml')], { DATABASE_URL: outbox.connectionString });
  expect(file.error).toContain('lar seg ikke lese');
}, 30_000);
