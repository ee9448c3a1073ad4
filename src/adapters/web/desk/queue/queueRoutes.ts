import { type RequestHandler, Router } from 'express';
import { refuseMethod } from '../../refuseMethod.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { deskProblemPage } from '../deskProblemPage.ts';

const PATH = '/desk/ko';

/**
 * What the pages of Bull Board may do, and only they: their own scripts and styles, styles they write while they run, and an
 * address to start from. Still nothing from any other site.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/**
 * `/desk/ko`: the queues, to look at and not to touch, opened when somebody first looks. For those who coordinate every wheel: the
 * jobs of all wheels stand there together, and their names tell who is called to what.
 */
export function queueRoutes(
  board: (basePath: string) => Promise<RequestHandler>,
  door: DeskDoor,
  { send, view }: WebFrame,
): Router {
  const routes = Router();
  let opened: Promise<RequestHandler> | null = null;
  const open = (): Promise<RequestHandler> => {
    opened ??= board(PATH).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  routes.use(PATH, async (request, response, next) => {
    const user = door.user(request);
    const { wheels } = await view.current();
    if (!wheels.every(({ id }) => user.may('coordinator', id))) {
      const { page, status } = deskProblemPage('forbidden', request);
      return send.page(request, response, page, status, 'no-store');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuseMethod('GET, HEAD, OPTIONS')(request, response, next);
    const answer = await open();
    response.set('Content-Security-Policy', POLICY);
    return answer(request, response, next);
  });
  return routes;
}
