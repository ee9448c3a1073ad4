import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.ts';

/** One message as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/**
 * What the sink answers: take the mail, refuse a recipient at RCPT or the text after DATA with a code (4xx, 5xx),
 * or take the text and never answer: 'silent' stores it (the sender cannot know), 'cut' closes the line as well, 'die' stops
 * the whole server.
 */
export type SinkAnswer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'refuse'; readonly at: 'rcpt' | 'data'; readonly code: number; readonly text: string }
  | { readonly kind: 'silent' | 'cut' | 'die' };

/** A real SMTP server on a free port of this machine. */
export interface MailSink {
  /** `smtp://127.0.0.1:port`. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** How it answers from now on, by recipient if need be. */
  answer(how: SinkAnswer | ((recipient: string) => SinkAnswer)): void;
  /** Resolves when `count` messages have come since the start or `clear`. */
  arrived(count: number): Promise<readonly ReceivedMail[]>;
  clear(): void;
  stop(): Promise<void>;
  /** Listens again, at the same address and with what it has received, after `stop` or 'die'. */
  restart(): Promise<void>;
}

/** Starts the sink; it takes everything until told otherwise. */
export async function startMailSink(): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let answerFor: (recipient: string) => SinkAnswer = () => ({ kind: 'accept' });

  const store = (mail: ReceivedMail): void => {
    received.push(mail);
    for (const waiter of waiting.filter(({ count }) => received.length >= count)) {
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.resolve();
    }
  };

  const listen = async (port: number): Promise<SMTPServer> => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 10,
      onRcptTo({ address }, _session, callback) {
        const how = answerFor(address);
        callback(how.kind === 'refuse' && how.at === 'rcpt' ? refusal(how) : null);
      },
      onData(stream, session, callback) {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const how = answerFor(to[0] ?? '');
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (how.kind === 'refuse') return callback(refusal(how));
          const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
          store({ from, to, raw: Buffer.concat(chunks).toString('utf8') });
          if (how.kind === 'accept') callback(null, 'Ok: taken');
          if (how.kind === 'cut') cut(server, session.id);
          if (how.kind === 'die') server.close();
        });
      },
    });
    server.on('error', () => {});
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    return server;
  };
  let sink = await listen(0);
  const { port } = sink.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer(how) {
      answerFor = typeof how === 'function' ? how : () => how;
    },
    async arrived(count) {
      if (received.length < count) await new Promise<void>((resolve) => waiting.push({ count, resolve }));
      return received;
    },
    clear() {
      received.length = 0;
    },
    stop() {
      return new Promise((resolve) => sink.close(() => resolve()));
    },
    async restart() {
      // After 'die' the old one may need a moment to let go of the port.
      const listening = await eventually(() => listen(port).catch(() => null));
      sink = listening;
    },
  };
}

function refusal({ code, text }: { readonly code: number; readonly text: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

function cut(sink: SMTPServer, id: string): void {
  for (const connection of sink.connections as Iterable<{ id: string; close(): void }>)
    if (connection.id === id) connection.close();
}
