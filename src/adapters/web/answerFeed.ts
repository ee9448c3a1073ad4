import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentCoding } from './contentCoding.ts';
import type { FeedCache } from './feedCache.ts';
import { isNotModified } from './isNotModified.ts';

const ALLOW = 'GET, HEAD, OPTIONS';

/**
 * Answers requests under `/feeds/` from memory, before the framework; false for every other address.
 * The statuses are what calendar programs understand: 404 leaves a subscription alone, 503 asks them to come back,
 * and there is never an empty 200, which would clear every event.
 */
export function answerFeed(feeds: FeedCache, request: IncomingMessage, response: ServerResponse): boolean {
  const path = pathOf(request.url ?? '/');
  if (!path.startsWith('/feeds/')) return false;
  const feed = feeds.find(feedPathIn(path));
  if (!feed && !feeds.ready()) {
    say(request, response, 503, 'Kalenderne er ikke klare ennå. Prøv igjen om litt.', {
      'Retry-After': '30',
    });
  } else if (!feed) {
    say(request, response, 404, 'Denne kalenderen finnes ikke. Alle kalenderne står på siden /abonner.');
  } else if (request.method === 'OPTIONS') {
    response.writeHead(204, { Allow: ALLOW }).end();
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(request, response, 405, 'Kalenderen kan bare leses.', { Allow: ALLOW });
  } else {
    const chosen = feed.representations[contentCoding(headerText(request.headers['accept-encoding']))];
    if (isNotModified(request.headers, chosen.etag, feed.lastModified)) {
      response.writeHead(304, chosen.headersNotModified).end();
    } else {
      response.writeHead(200, chosen.headers).end(request.method === 'HEAD' ? undefined : chosen.body);
    }
  }
  return true;
}

function headerText(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'object' ? header.join(',') : header;
}

/** The path of a request target: without query, and without the origin that proxies may put first. */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
}

/** `agder/kdk` of `/feeds/agder/kdk.ics`; empty, which no feed is called, for anything else. */
function feedPathIn(path: string): string {
  const inside = path.slice('/feeds/'.length);
  if (!inside.endsWith('.ics')) return '';
  try {
    return decodeURIComponent(inside.slice(0, -'.ics'.length));
  } catch {
    return '';
  }
}

function say(
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
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
