import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMailSink, type MailSink } from './startMailSink.ts';

let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
});
afterAll(() => sink.stop());
beforeEach(() => {
  sink.clear();
  sink.answer({ kind: 'accept' });
});

async function send(to: string): Promise<string> {
  const transport = createTransport(sink.url, { from: 'arshjul@sekretariat.example' });
  try {
    return (await transport.sendMail({ to, subject: 'Møte', text: 'Velkommen' })).response;
  } finally {
    transport.close();
  }
}

test('keeps what it takes', async () => {
  await send('leder@kommune.example');
  expect(await sink.arrived(1)).toMatchObject([
    { from: 'arshjul@sekretariat.example', to: ['leder@kommune.example'] },
  ]);
  expect(sink.received[0]?.raw).toContain('Velkommen');
});

test.each(['rcpt', 'data'] as const)('refuses at %s with the code it is told, by recipient', async (at) => {
  sink.answer((to) =>
    to.startsWith('borte') ? { kind: 'refuse', at, code: 550, text: 'No such mailbox' } : { kind: 'accept' },
  );
  await expect(send('borte@kommune.example')).rejects.toMatchObject({ responseCode: 550 });
  await send('her@kommune.example');
  expect(sink.received).toHaveLength(1);
});

test('takes a message and falls silent: the sender learns nothing', async () => {
  sink.answer({ kind: 'silent' });
  const sending = send('leder@kommune.example');
  await sink.arrived(1);
  sink.answer({ kind: 'accept' });
  await send('annen@kommune.example');
  expect(sink.received).toHaveLength(2);
  await sink.stop();
  await expect(sending).rejects.toMatchObject({ responseCode: 421 });
  sink = await startMailSink();
});

test('takes a message and cuts the line', async () => {
  sink.answer({ kind: 'cut' });
  await expect(send('leder@kommune.example')).rejects.toMatchObject({ code: expect.any(String) });
  expect(sink.received).toHaveLength(1);
});
