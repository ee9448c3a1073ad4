import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type MailboxWatch, watchMailbox } from '../../../src/adapters/inbox/watchMailbox.ts';
import { eventually } from '../../servers/eventually.ts';
import { type Dovecot, startDovecot } from '../../servers/startDovecot.ts';
import { plainMail } from './sampleReply.ts';

let dovecot: Dovecot;
let watch: MailboxWatch | null = null;
let received: string[] = [];
let failures: unknown[] = [];
let works = 0;

beforeAll(async () => {
  dovecot = await startDovecot();
}, 120_000);
afterAll(() => dovecot.remove());
beforeEach(() => {
  received = [];
  failures = [];
  works = 0;
});
afterEach(async () => {
  await watch?.close();
  watch = null;
});

const mail = (id: string): Buffer => plainMail({ id: `<${id}@x.example>` });

function begin(receive: (id: string) => Promise<void> | void = () => {}): void {
  watch = watchMailbox({
    url: dovecot.url,
    firstPause: 20,
    async receive(raw) {
      const id = /<(.+?)@x\.example>/.exec(Buffer.from(raw).toString())?.[1] ?? '?';
      await receive(id);
      received.push(id);
    },
    failed: (error) => void failures.push(error),
    works: () => {
      works += 1;
    },
  });
}

test('takes in what is there and what comes, each once, and marks it when it is kept', async () => {
  await dovecot.append(mail('a'));
  begin();
  await eventually(() => received.length === 1);
  expect(received).toEqual(['a']);
  await eventually(() => works > 0);
  await dovecot.append(mail('b'));
  await dovecot.append(mail('c'));
  await eventually(() => received.length === 3);
  expect(received).toEqual(['a', 'b', 'c']);
  await watch?.close();
  expect(new Set((await dovecot.flags()).map((flags) => flags.join(' ')))).toEqual(
    new Set(['\\Seen arshjul-mottatt']),
  );
  begin();
  await dovecot.append(mail('d'));
  await eventually(() => received.length === 4);
  expect(received).toEqual(['a', 'b', 'c', 'd']);
  expect(failures).toEqual([]);
});

test('one that cannot be kept comes again, and holds up nobody else', async () => {
  let away = true;
  await dovecot.append(mail('e'));
  await dovecot.append(mail('f'));
  begin((id) => {
    if (away && id === 'e') throw new Error('The tables are away');
  });
  await eventually(() => failures.length > 1);
  expect(received).toEqual(['f']);
  expect((await dovecot.flags()).slice(-2)).toEqual([[], ['\\Seen', 'arshjul-mottatt']]);
  away = false;
  await eventually(() => received.length === 2);
  expect(received).toEqual(['f', 'e']);
});

test('a server that goes away and comes back is found again, with what came meanwhile', async () => {
  begin();
  await eventually(() => works > 0);
  await dovecot.stop();
  await eventually(() => failures.length > 0);
  await dovecot.start();
  await dovecot.append(mail('g'));
  await eventually(() => received.length === 1);
  expect(received).toEqual(['g']);
  await dovecot.append(mail('h'));
  await eventually(() => received.length === 2);
  expect(received).toEqual(['g', 'h']);
});

test('ends at once while the server is away', async () => {
  await dovecot.stop();
  begin();
  await eventually(() => failures.length > 0);
  await watch?.close();
  watch = null;
  await dovecot.start();
  expect(received).toEqual([]);
});

test('ends at once while a server keeps it waiting', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const connected = once(silent, 'connection');
  watch = watchMailbox({
    url: `imap://arshjul:hemmelig@127.0.0.1:${port}`,
    receive: async () => {},
    failed: () => {},
    works: () => {},
  });
  const [socket] = (await connected) as [Socket];
  await watch.close();
  watch = null;
  socket.destroy();
  silent.close();
  expect(received).toEqual([]);
});

test('a wrong password is told, not hidden', async () => {
  watch = watchMailbox({
    url: dovecot.url.replace('hemmelig', 'feil'),
    firstPause: 20,
    receive: async () => {},
    failed: (error) => void failures.push(error),
    works: () => {},
  });
  await eventually(() => failures.length > 0);
  expect(failures[0]).toMatchObject({ authenticationFailed: true });
}, 20_000);
