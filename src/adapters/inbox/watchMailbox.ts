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
      await client.connect();
      await client.mailboxOpen(folder);
      while (!stopping.signal.aborted) {
        const { errors } = await takeInMail(client, parts.receive);
        if (errors.length > 0) throw errors[0];
        parts.works();
        healthy();
        // Ends by itself when the next command is given.
        void client.idle().catch(() => {});
        await news.rung(parts.lookEvery ?? LOOK_EVERY_MS, stopping.signal);
        if (lost) throw lost;
      }
    } finally {
      if (client.usable) await client.logout().catch(() => {});
      client.close();
    }
  }

  const ended = run();
  return {
    async close() {
      stopping.abort();
      // One that is still connecting would hold up the end.
      if (current && !current.usable) current.close();
      await ended;
    },
  };
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
