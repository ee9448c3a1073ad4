import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnswerStore } from '../../src/adapters/postgres/createAnswerStore.ts';
import { addDays } from '../../src/domain/time/addDays.ts';
import { dateIn } from '../../src/domain/time/dateIn.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { replyMail } from '../adapters/inbox/sampleReply.ts';
import { calledMeeting } from '../application/answerKit.ts';
import { eventually } from '../servers/eventually.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type Dovecot, startDovecot } from '../servers/startDovecot.ts';

const RUN = fileURLToPath(new URL('../../workers/run.ts', import.meta.url));

let outbox: Outbox;
let dovecot: Dovecot;

beforeAll(async () => {
  [outbox, dovecot] = await Promise.all([openOutbox(), startDovecot()]);
}, 120_000);
afterAll(async () => {
  await dovecot.remove();
  await outbox.drop();
});

function startWorker() {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATABASE_URL: outbox.connectionString,
    IMAP_URL: dovecot.url,
    MAIL_FROM: 'arshjul@arshjul.example',
    LOG_LEVEL: 'silent',
  };
  return spawn(process.execPath, [RUN, 'inbox'], { env, stdio: 'inherit' });
}

test('a worker killed at any moment takes each answer in exactly once', async () => {
  const now = new Date().toISOString() as Instant;
  const start = addDays(dateIn(now), 30);
  const meeting = calledMeeting({ time: { type: 'allDay', start, end: addDays(start, 1) } });
  await outbox.publish([meeting], { now: () => now });
  const answers = createAnswerStore(outbox.pool);
  const count = async (): Promise<number> => (await answers.meeting(meeting.key))!.answers.length;
  const roles = ['arendal', 'risor', 'grimstad', 'uia'];
  for (const [index, id] of roles.slice(0, 3).entries()) await dovecot.append(answerOf(id, index));

  const first = startWorker();
  await eventually(async () => (await count()) > 0);
  first.kill('SIGKILL');
  await once(first, 'exit');

  const second = startWorker();
  await dovecot.append(answerOf('uia', 3));
  await eventually(async () => (await count()) === roles.length);
  await eventually(async () => (await dovecot.flags()).every((flags) => flags.includes('arshjul-mottatt')));
  second.kill('SIGTERM');
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(await count()).toBe(roles.length);
}, 60_000);

function answerOf(id: string, index: number): Buffer {
  const address = `${id}@kommune.example`;
  return replyMail({ id: `<${index}@x.example>`, from: address, attendees: [`mailto:${address}`] });
}
