import type { RequestHandler } from 'express';

/** The last handler of an address: 405 with Allow for what it does not take (RFC 9110 §15.5.6), 204 for OPTIONS. */
export function refuseMethod(allow: string): RequestHandler {
  return (request, response) => {
    response.set({ Allow: allow, 'Cache-Control': 'no-store' });
    if (request.method === 'OPTIONS') response.status(204).end();
    else response.status(405).type('text/plain').end(`Denne adressen tar bare ${allow}.\n`);
  };
}
