import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type SmtpOptions, createSmtpTransport } from '../../../src/adapters/mail/createSmtpTransport.ts';
import type { SendResult } from '../../../src/application/ports/mailTransport.ts';
import type { Mail } from '../../../src/domain/messages/mail.ts';
import { type MailSink, startMailSink } from '../../servers/startMailSink.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { invitation, sampleRenderer } from './sampleMails.ts';

const mail = sampleRenderer().render(invitation(), sampleContext());
let sink: MailSink;
const closing: (() => void)[] = [];
beforeAll(async () => {
  sink = await startMailSink();
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  sink.clear();
  sink.answer({ kind: 'accept' });
});
afterAll(async () => sink.stop());

function transport(options: Partial<SmtpOptions> = {}): ReturnType<typeof createSmtpTransport> {
  const made = createSmtpTransport({ url: sink.url, ...options });
  closing.push(() => void made.close());
  return made;
}

/** A server of the plainest kind: `talk` answers each line. */
async function server(talk: (line: string, socket: Socket) => void, greeting = '220 hei'): Promise<string> {
  const plain = createServer((socket) => {
    socket.on('error', () => {});
    if (greeting !== '') socket.write(`${greeting}\r\n`);
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n')) if (line !== '') talk(line, socket);
    });
  });
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  closing.push(() => plain.close());
  return `smtp://127.0.0.1:${(plain.address() as AddressInfo).port}`;
}

test('250 is accepted, and the mail comes whole', async () => {
  const result = await transport().send(mail);
  expect(result).toEqual({ type: 'accepted', response: expect.stringMatching(/^250 /) });
  const [received] = sink.received;
  expect(received).toMatchObject({ from: mail.from.address, to: [mail.to.address] });
  const parsed = await PostalMime.parse(received!.raw);
  expect(parsed.messageId).toBe(mail.messageId);
  expect(parsed.subject).toBe(mail.subject);
  expect(parsed.attachments[0]).toMatchObject({ method: 'REQUEST' });
  const calendar = Buffer.from(parsed.attachments[0]!.content as ArrayBuffer).toString();
  expect(calendar).toBe(mail.icalendar!.content.replaceAll('\r\n', '\n'));
});

test('a resend is the same bytes', async () => {
  const smtp = transport();
  await smtp.send(mail);
  await smtp.send(mail);
  expect(sink.received[1]!.raw).toBe(sink.received[0]!.raw);
});

test.each<[string, Parameters<MailSink['answer']>[0], SendResult['type']]>([
  ['550 to the recipient', { kind: 'refuse', at: 'rcpt', code: 550, text: 'ukjent' }, 'refused'],
  ['550 after the text', { kind: 'refuse', at: 'data', code: 550, text: 'søppel' }, 'refused'],
  ['451 to the recipient', { kind: 'refuse', at: 'rcpt', code: 451, text: 'vent' }, 'temporary'],
  ['451 after the text', { kind: 'refuse', at: 'data', code: 451, text: 'vent' }, 'temporary'],
  ['421 after the text', { kind: 'refuse', at: 'data', code: 421, text: 'stenger' }, 'temporary'],
  ['silence after the text', { kind: 'silent' }, 'unknown'],
  ['a cut line after the text', { kind: 'cut' }, 'unknown'],
])('%s is %s', async (_, answer, type) => {
  sink.answer(answer);
  const result = await transport({ socketTimeout: 300 }).send(mail);
  expect(result.type).toBe(type);
  expect(result.response).not.toBe('');
  // A mail that may have been taken is never sent a second time by the transport itself.
  expect(sink.received).toHaveLength(type === 'unknown' ? 1 : 0);
});

test('after a refusal the next mail goes through', async () => {
  const smtp = transport();
  sink.answer({ kind: 'refuse', at: 'rcpt', code: 550, text: 'ukjent' });
  expect((await smtp.send(mail)).type).toBe('refused');
  sink.answer({ kind: 'accept' });
  expect((await smtp.send(mail)).type).toBe('accepted');
});

test('many at once each get their own answer', async () => {
  sink.answer((recipient) =>
    recipient.startsWith('nei') ? { kind: 'refuse', at: 'rcpt', code: 550, text: 'nei' } : { kind: 'accept' },
  );
  const smtp = transport();
  const mails = Array.from({ length: 30 }, (_, index): Mail => {
    const address = `${index % 3 === 0 ? 'nei' : 'ja'}${index}@agder.example`;
    return { ...mail, messageId: `<m${index}@arshjul.example>`, to: { name: 'Kontor', address } };
  });
  const results = await Promise.all(mails.map(async (one) => smtp.send(one)));
  expect(results.map(({ type }) => type)).toEqual(
    mails.map((_, index) => (index % 3 === 0 ? 'refused' : 'accepted')),
  );
});

test('nobody there is temporary', async () => {
  const free = await server(() => {});
  closing.pop()!();
  expect((await transport({ url: free }).send(mail)).type).toBe('temporary');
});

test('a server that says nothing at all is temporary', async () => {
  const url = await server(() => {}, '');
  expect((await transport({ url, greetingTimeout: 200 }).send(mail)).type).toBe('temporary');
});

test('silence before the text is temporary: nothing was sent', async () => {
  const url = await server((line, socket) => {
    if (line.startsWith('EHLO')) socket.write('250 hei\r\n');
    if (line.startsWith('MAIL')) socket.write('250 ok\r\n');
  });
  expect((await transport({ url, socketTimeout: 200 }).send(mail)).type).toBe('temporary');
});

test('a server that turns everyone away is temporary: it is not about the mail', async () => {
  const url = await server((line, socket) => void socket.write('554 no\r\n'), '554 no');
  expect((await transport({ url }).send(mail)).type).toBe('temporary');
});

test('a login that fails is temporary: ours to mend', async () => {
  const url = await server((line, socket) => {
    if (line.startsWith('EHLO')) socket.write('250-hei\r\n250 AUTH PLAIN\r\n');
    else if (line.startsWith('AUTH')) socket.write('535 feil passord\r\n');
  });
  const result = await transport({ url: url.replace('smtp://', 'smtp://bruker:hemmelig@') }).send(mail);
  expect(result.type).toBe('temporary');
  expect(result.response).not.toContain('hemmelig');
});

test('an address that is none is refused, without a word to the server', async () => {
  const result = await transport().send({ ...mail, to: { name: 'Ingen', address: '' } });
  expect(result.type).toBe('refused');
  expect(sink.received).toHaveLength(0);
});

test('a name or subject with line breaks adds no header', async () => {
  const evil = {
    ...mail,
    subject: 'Møte\r\nBcc: alle@agder.example',
    to: { ...mail.to, name: 'A\r\nX-Evil: ja' },
  };
  expect((await transport().send(evil)).type).toBe('accepted');
  expect(sink.received[0]!.to).toEqual([mail.to.address]);
  expect(sink.received[0]!.raw).not.toMatch(/^(Bcc|X-Evil):/m);
});
