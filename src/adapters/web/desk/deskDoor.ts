import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { DeskSessions } from '../../../application/ports/deskSessions.ts';
import { mayAtDesk } from '../../../domain/schedule/mayAtDesk.ts';
import { isForeign } from '../isForeign.ts';
import { readForm } from '../readForm.ts';
import type { WebFrame } from '../webFrame.ts';
import { csrfOf } from './csrfOf.ts';
import { deskProblemPage } from './deskProblemPage.ts';
import type { DeskUser } from './deskUser.ts';
import { sessionCookie } from './sessionCookie.ts';

type Entered = { readonly user: DeskUser; readonly form: URLSearchParams };

/** What the door lets through, and what was found out about each request on the way. */
export type DeskDoor = {
  /** Put before every route of the desk but signing in. */
  readonly handler: RequestHandler;
  /** Who is signed in. Throws where the door has not been passed. */
  user(request: Request): DeskUser;
  /** The posted form, already read and checked; empty for what is only looked at. */
  form(request: Request): URLSearchParams;
};

/**
 * Lets in whoever has a session and still has a role in some wheel; others are led to signing in. A form must come from
 * our own pages and carry the session's own `csrf` (field, or header `x-csrf` from scripts). Nothing here is ever cached.
 */
export function deskDoor(sessions: DeskSessions, frame: WebFrame): DeskDoor {
  const { send, view, clock, origin, https } = frame;
  const cookie = sessionCookie(https);
  const entered = new WeakMap<Request, Entered>();

  const enter = async (secret: string): Promise<DeskUser | null> => {
    const session = await sessions.find(secret, clock.now());
    if (!session) return null;
    const { address } = session;
    const { wheels } = await view.current();
    const own = wheels.filter((wheel) => mayAtDesk(wheel, address, 'reader'));
    if (own.length === 0) return null;
    return {
      address,
      csrf: csrfOf(secret),
      wheels: own,
      may: (least, id) => own.some((wheel) => wheel.id === id && mayAtDesk(wheel, address, least)),
    };
  };

  const problem = (request: Request, response: Response, which: Parameters<typeof deskProblemPage>[0]) => {
    const { page, status } = deskProblemPage(which, request);
    return send.page(request, response, page, status, 'no-store');
  };

  const of = (request: Request): Entered => {
    const found = entered.get(request);
    if (!found) throw new Error('The door of the desk was not passed.');
    return found;
  };

  return {
    async handler(request, response, next) {
      response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
      const secret = cookie.read(request);
      const user = secret === null ? null : await enter(secret);
      const looking = request.method === 'GET' || request.method === 'HEAD';
      if (!user || secret === null) {
        if (!looking) return problem(request, response, 'signed-out');
        const to = request.originalUrl;
        return response.redirect(303, `/desk/logg-inn?til=${encodeURIComponent(to)}`);
      }
      if (looking) {
        entered.set(request, { user, form: new URLSearchParams() });
        return next();
      }
      if (isForeign(request, origin)) return problem(request, response, 'foreign');
      const form = await readForm(request);
      if (form === null) {
        response.set('Connection', 'close');
        return problem(request, response, 'large');
      }
      if (!same(request.get('x-csrf') ?? form.get('csrf') ?? '', user.csrf))
        return problem(request, response, 'foreign');
      entered.set(request, { user, form });
      return next();
    },
    user: (request) => of(request).user,
    form: (request) => of(request).form,
  };
}

function same(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
