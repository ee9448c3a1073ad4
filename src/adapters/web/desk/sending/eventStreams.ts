import type { Request, Response } from 'express';

/** One answer that never ends by itself: server-sent events (HTML §9.2). */
export type EventStream = {
  /** `data` becomes JSON on one line. A reader that comes back tells the last `id` it heard. */
  send(event: string, id: string, data: object): void;
  end(): void;
};

export type EventStreams = {
  /**
   * Opens a stream for a session; null when the session has so many already, and then a 429 is answered. `onEnd` is
   * called once, whoever ends it.
   */
  open(request: Request, response: Response, session: string, onEnd: () => void): EventStream | null;
};

const PER_SESSION = 6;
const HEARTBEAT_MS = 15_000;
const RETRY_MS = 3_000;
/** Then the reader comes back by itself, through the door: who has signed out hears no more. */
const LIFE_MS = 300_000;

/** All streams of the process; when `closing` is aborted they end at once, lest the server wait for them. */
export function eventStreams(closing: AbortSignal): EventStreams {
  const open = new Map<string, number>();
  return {
    open(request, response, session, onEnd) {
      const count = open.get(session) ?? 0;
      if (count >= PER_SESSION) {
        response.status(429).set('Retry-After', '10').type('text/plain').end('For mange åpne strømmer.\n');
        return null;
      }
      open.set(session, count + 1);
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        // Proxies such as nginx would otherwise hold the events back.
        'X-Accel-Buffering': 'no',
      });
      response.write(`retry: ${RETRY_MS}\n\n`);
      const beat = setInterval(() => response.write(': lever\n\n'), HEARTBEAT_MS).unref();
      const life = setTimeout(() => end(), LIFE_MS).unref();
      let ended = false;
      const end = (): void => {
        if (ended) return;
        ended = true;
        clearInterval(beat);
        clearTimeout(life);
        closing.removeEventListener('abort', end);
        const left = (open.get(session) ?? 1) - 1;
        if (left > 0) open.set(session, left);
        else open.delete(session);
        onEnd();
        response.end();
      };
      closing.addEventListener('abort', end);
      response.on('close', end);
      if (closing.aborted || response.destroyed) end();
      return {
        send(event, id, data) {
          if (!ended) response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
        },
        end,
      };
    },
  };
}
