import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { MailTransport } from '../../application/ports/mailTransport.ts';
import { sendResultOf } from './sendResultOf.ts';
import { writeMime } from './writeMime.ts';

const CLOSE_MS = 300;

export type SmtpOptions = {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  readonly maxConnections?: number;
  /** Milliseconds for the connection, for the greeting, and of silence from then on. */
  readonly connectionTimeout?: number;
  readonly greetingTimeout?: number;
  readonly socketTimeout?: number;
};

/**
 * Sends through a pool of connections to one server. Answers what became of each mail and does not throw.
 * `close` gives what is under way a moment and ends the connections; mail under way is then temporary or unknown.
 */
export function createSmtpTransport(options: SmtpOptions): MailTransport & { close(): Promise<void> } {
  const pool = createTransport({
    pool: true,
    url: options.url,
    maxConnections: options.maxConnections ?? 5,
    maxMessages: Number.POSITIVE_INFINITY,
    // One: a connection the server dropped while idle. The pool does so only when no byte of the mail was sent.
    maxRequeues: 1,
    connectionTimeout: options.connectionTimeout ?? 15_000,
    greetingTimeout: options.greetingTimeout ?? 15_000,
    socketTimeout: options.socketTimeout ?? 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // nodemailer reads a mail only once the server has said it may come (354 after DATA): a stream that was read was under way.
  const streams = new Map<string, Readable>();
  pool.use('stream', (mail, done) => {
    const { message, data } = mail;
    if (message) {
      const create = message.createReadStream.bind(message);
      message.createReadStream = (...parameters) => {
        const stream = create(...parameters);
        streams.set(data.messageId ?? '', stream);
        return stream;
      };
    }
    done();
  });
  return {
    async send(mail) {
      if (mail.to.address.trim() === '')
        return { type: 'refused', response: 'Mottakeren har ingen adresse.' };
      let raw: Buffer;
      try {
        raw = writeMime(mail);
      } catch (error) {
        return sendResultOf(error, 'offered');
      }
      try {
        const envelope = { from: mail.from.address, to: mail.to.address };
        const { response } = await pool.sendMail({ raw, envelope, messageId: mail.messageId });
        return { type: 'accepted', response };
      } catch (error) {
        const stream = streams.get(mail.messageId);
        return sendResultOf(error, stream ? (stream.readableDidRead ? 'underway' : 'offered') : 'waiting');
      } finally {
        streams.delete(mail.messageId);
      }
    },
    async close() {
      // Lets what is under way finish, and then ends it: a server that says nothing must not keep the process.
      pool.close();
      for (let waited = 0; streams.size > 0 && waited < CLOSE_MS; waited += 10) await wait(10);
      (pool.transporter as { close(options: { force: boolean }): void }).close({ force: true });
    },
  };
}
