import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessToken } from '../../application/ports/accessTokens.ts';
import { answerMethod } from './answerMethod.ts';
import { contentCoding } from './contentCoding.ts';
import { headerText } from './headerText.ts';
import type { PersonalFeeds } from './personalFeeds.ts';
import { sayPlain } from './sayPlain.ts';
import { sendFeed } from './sendFeed.ts';

const OFFERED = ['gzip', 'identity'] as const;

/**
 * Answers for the feed behind a key. 404 for a key that was never made; 410 for one that is revoked or has run out, and
 * calendar programs then stop asking; 503 when it is neither in memory nor can be looked up. One that is remembered is
 * answered at once. Never throws.
 */
export function answerPersonalFeed(
  feeds: PersonalFeeds,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (answerMethod(request, response)) return;
  const answer = (key: AccessToken | null): void => {
    try {
      answerKey(feeds, key, request, response);
    } catch (error) {
      feeds.failed(error);
      notYet(request, response);
    }
  };
  const known = feeds.keys.known(token);
  if (known) return answer(known);
  feeds.keys.open(token).then(answer, (error: unknown) => {
    feeds.failed(error);
    notYet(request, response);
  });
}

function answerKey(
  feeds: PersonalFeeds,
  key: AccessToken | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (key === null) {
    const text = 'Denne kalenderen finnes ikke. Se etter at hele adressen er kommet med.';
    return sayPlain(request, response, 404, text);
  }
  if (key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= feeds.clock.now())) {
    const text =
      'Denne lenken virker ikke lenger. Hent en ny på den personlige siden din, eller på /abonner.';
    return sayPlain(request, response, 410, text);
  }
  const feed = feeds.find(key.address);
  if (feed === null) return notYet(request, response);
  feeds.keys.noteUse(key);
  const coding = contentCoding(headerText(request.headers['accept-encoding']), OFFERED);
  const chosen = feed.representation(coding === 'gzip' ? 'gzip' : 'identity');
  sendFeed(request, response, chosen, feed.lastModified);
}

function notYet(request: IncomingMessage, response: ServerResponse): void {
  const text = 'Kalenderen er ikke klar akkurat nå. Prøv igjen om litt.';
  sayPlain(request, response, 503, text, { 'Retry-After': '30' });
}
