import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { imapOptions } from './imapOptions.ts';
import { takeInMail } from './takeInMail.ts';

export type MailboxWatch = {
  /** Ends the connection; a mail at hand is finished first. */
  close(): Promise<void>;
};

export type WatchParts = {
  /** `imaps://user:password@host:port/folder`. */
  readonly url: string;
  /** Takes in one mail; rejects when it could not be kept, and then it comes again. */
  readonly receive: (raw: Uint8Array) => Promise<unknown>;
  /** Hears what went wrong, and that it works again. */
  readonly failed: (error: unknown) => void;
  readonly works: () => void;
  /** Milliseconds before the first new attempt; doubles to five minutes. */
  readonly firstPause?: number;
  /** Milliseconds between looks when the server says nothing. */
  readonly lookEvery?: number;
};

const LONGEST_PAUSE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 5 * 60_000;
/** A server that does not answer a goodbye is left without. */
const GOODBYE_MS = 1_000;
/** For the mail at hand when it is to end; one that takes longer comes again. */
const GRACE_MS = 3_000;

/**
 * Watches a mailbox over IMAP with IDLE (RFC 2177): takes in what is there, then each mail as it comes. A lost connection is
 * made anew, ever more slowly; what came meanwhile is found by looking, so no notice is relied upon.
 */
export function watchMailbox(parts: WatchParts): MailboxWatch {
  const { firstPause = 1_000 } = parts;
  const stopping = new AbortController();
  let current: ImapFlow | null = null;

  async function run(): Promise<void> {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      try {
        await session(() => {
          pause = firstPause;
        });
      } catch (error) {
        if (!stopping.signal.aborted) parts.failed(error);
      }
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** One connection, until it is lost or something cannot be kept. */
  async function session(healthy: () => void): Promise<void> {
    const { options, folder } = imapOptions(parts.url);
    const client = new ImapFlow(options);
    current = client;
    const news = bell();
    const over = new AbortController();
    let lost: Error | null = null;
    client.on('error', (error) => {
      lost = error;
      news.ring();
    });
    client.on('close', () => {
      lost ??= new Error('The mail server closed the connection');
      news.ring();
    });
    client.on('exists', news.ring);
    try {
      // A server that takes the call and says nothing must not hold up the end.
      const connected = client.connect();
      connected.catch(() => {});
      await Promise.race([connected, aborted(stopping.signal, over.signal)]);
      await client.mailboxOpen(folder);
      while (!stopping.signal.aborted) {
        const { errors } = await takeInMail(client, parts.receive, stopping.signal);
        if (errors.length > 0) throw errors[0];
        parts.works();
        healthy();
        // Ends by itself when the next command is given.
        void client.idle().catch(() => {});
        await news.rung(parts.lookEvery ?? LOOK_EVERY_MS, stopping.signal);
        if (lost) throw lost;
      }
    } finally {
      over.abort();
      if (client.usable) await Promise.race([client.logout().catch(() => {}), wait(GOODBYE_MS)]);
      client.close();
    }
  }

  const ended = run();
  return {
    async close() {
      stopping.abort();
      await Promise.race([ended, wait(GRACE_MS)]);
      current?.close();
    },
  };
}

/** Rejects when the signal is given, or when nobody listens any more. */
async function aborted(signal: AbortSignal, over: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort', { signal: over });
  throw new Error('The watch is ending');
}

/** Remembers that it was rung until somebody listens. */
function bell(): { ring(): void; rung(patience: number, signal: AbortSignal): Promise<void> } {
  let waiting = false;
  let answer = (): void => {};
  return {
    ring() {
      waiting = true;
      answer();
    },
    async rung(patience, signal) {
      const over = new AbortController();
      const either = AbortSignal.any([signal, over.signal]);
      const heard = new Promise<void>((resolve) => {
        answer = resolve;
        if (waiting) resolve();
      });
      await Promise.race([heard, wait(patience, undefined, { signal: either }).catch(() => {})]);
      over.abort();
      waiting = false;
    },
  };
}
