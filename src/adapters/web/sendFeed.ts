import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Representation } from './feedCache.ts';
import { isNotModified } from './isNotModified.ts';

/** Sends one packing of a feed, or only that it is what the client has. `lastModified` in milliseconds. */
export function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  chosen: Representation,
  lastModified: number,
): void {
  if (isNotModified(request.headers, chosen.etag, lastModified)) {
    response.writeHead(304, chosen.headersNotModified).end();
  } else {
    response.writeHead(200, chosen.headers).end(request.method === 'HEAD' ? undefined : chosen.body);
  }
}
