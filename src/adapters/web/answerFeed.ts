import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerMethod } from './answerMethod.ts';
import { answerPersonalFeed } from './answerPersonalFeed.ts';
import { contentCoding } from './contentCoding.ts';
import type { FeedCache } from './feedCache.ts';
import { headerText } from './headerText.ts';
import type { PersonalFeeds } from './personalFeeds.ts';
import { sayPlain } from './sayPlain.ts';
import { sendFeed } from './sendFeed.ts';

/** Has neither. */
const PLAIN = /^\/[^?#]*$/;
/** A key is 256 bits in base64url. */
const PERSONAL = /^\/feeds\/p\/([\w-]{43})\.ics$/;

/**
 * Answers requests under `/feeds/` from memory, before the framework; false for every other address.
 * The statuses are what calendar programs understand: 404 leaves a subscription alone, 503 asks them to come back,
 * and there is never an empty 200, which would clear every event.
 */
export function answerFeed(
  feeds: FeedCache,
  request: IncomingMessage,
  response: ServerResponse,
  personal: PersonalFeeds | null = null,
): boolean {
  const path = pathOf(request.url ?? '/');
  if (!path.startsWith('/feeds/')) return false;
  const token = personal && PERSONAL.exec(path)?.[1];
  if (personal && token) answerPersonalFeed(personal, token, request, response);
  else answerOpenFeed(feeds, path, request, response);
  return true;
}

function answerOpenFeed(
  feeds: FeedCache,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const feed = feeds.find(feedPathIn(path));
  if (!feed && !feeds.ready()) {
    sayPlain(request, response, 503, 'Kalenderne er ikke klare ennå. Prøv igjen om litt.', {
      'Retry-After': '30',
    });
  } else if (!feed) {
    sayPlain(request, response, 404, 'Denne kalenderen finnes ikke. Alle kalenderne står på siden /abonner.');
  } else if (!answerMethod(request, response)) {
    const coding = contentCoding(headerText(request.headers['accept-encoding']));
    sendFeed(request, response, feed.representations[coding], feed.lastModified);
  }
}

/** The path of a request target: without query, and without the origin that proxies may put first. */
function pathOf(target: string): string {
  if (PLAIN.test(target)) return target;
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
