import type { IncomingMessage, ServerResponse } from 'node:http';

/** A short answer in plain text, for calendar programs and whoever opens a feed's address in a browser; never stored. */
export function sayPlain(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(body.length),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
