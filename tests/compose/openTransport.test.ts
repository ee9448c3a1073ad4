import { expect, test } from 'vitest';
import { openTransport } from '../../src/compose/openTransport.ts';
import { readConfig } from '../../src/config.ts';
import { invitation, sampleRenderer } from '../adapters/mail/sampleMails.ts';
import { sampleContext } from '../adapters/ical/sampleMessage.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { startMailSink } from '../servers/startMailSink.ts';

test('a mail server that is away is one line in the log however many messages wait, and one when it is back', async () => {
  const sink = await startMailSink();
  await sink.stop();
  const log = logRecorder();
  const transport = await openTransport(
    readConfig({ SMTP_URL: sink.url, MAIL_FROM: 'aarshjul@ks.example' }),
    log,
  );
  const mail = sampleRenderer().render(invitation(), sampleContext());
  for (let time = 0; time < 3; time += 1)
    expect(await transport.send(mail)).toMatchObject({ type: 'temporary', away: true });
  await sink.restart();
  expect(await transport.send(mail)).toMatchObject({ type: 'accepted' });
  await transport.send(mail);
  await transport.close();
  await sink.stop();
  expect(log.lines.map(({ message }) => message)).toEqual([
    'E-postserveren svarer ikke. Prøver igjen til den gjør det; ingenting går tapt.',
    'E-postserveren svarer igjen.',
  ]);
});
