import type { IncomingMessage, ServerResponse } from 'node:http';
import { sayPlain } from './sayPlain.ts';

const ALLOW = 'GET, HEAD, OPTIONS';

/** Answers every method but GET and HEAD for something that can only be read; true when it did. */
export function answerMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method } = request;
  if (method === 'GET' || method === 'HEAD') return false;
  if (method === 'OPTIONS') response.writeHead(204, { Allow: ALLOW }).end();
  else sayPlain(request, response, 405, 'Kalenderen kan bare leses.', { Allow: ALLOW });
  return true;
}
