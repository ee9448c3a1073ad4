import type { Request, RequestHandler, Response } from 'express';

const ALLOW = 'GET, HEAD, OPTIONS';

/** Wraps what answers a known address: GET and HEAD pass, OPTIONS is told, anything else is 405 with Allow (RFC 9110 §15.5.6). */
export function readOnly(
  answer: (request: Request, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      await answer(request, response);
    } else if (request.method === 'OPTIONS') {
      response.status(204).set('Allow', ALLOW).end();
    } else {
      response.status(405).set({ Allow: ALLOW, 'Cache-Control': 'no-store' });
      response.type('text/plain').end('Denne adressen kan bare leses.\n');
    }
  };
}
