import type { Request, RequestHandler, Response } from 'express';

const ALLOW = 'GET, HEAD, OPTIONS';

/** Writes one answer. */
export type Reply = (response: Response) => Promise<void> | void;

/**
 * A handler for an address that can only be read. `prepare` finds the answer, or null when there is nothing at this
 * address: then the next route is asked. OPTIONS is told what works; other methods are 405 with Allow (RFC 9110 §15.5.6).
 */
export function readOnly(prepare: (request: Request) => Promise<Reply | null> | Reply): RequestHandler {
  return async (request, response, next) => {
    const reply = await prepare(request);
    if (!reply) {
      next();
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      await reply(response);
    } else if (request.method === 'OPTIONS') {
      response.status(204).set('Allow', ALLOW).end();
    } else {
      response.status(405).set({ Allow: ALLOW, 'Cache-Control': 'no-store' });
      response.type('text/plain').end('Denne adressen kan bare leses.\n');
    }
  };
}
