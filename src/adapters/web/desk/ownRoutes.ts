import { type Request, Router } from 'express';
import type { AccessTokens } from '../../../application/ports/accessTokens.ts';
import type { AuditAction, AuditLog } from '../../../application/ports/auditLog.ts';
import type { DeskSessions } from '../../../application/ports/deskSessions.ts';
import { deskRoles } from '../../../domain/schedule/deskRole.ts';
import { formatInstant } from '../formatInstant.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { refuseMethod } from '../refuseMethod.ts';
import type { Page } from '../renderPage.ts';
import type { WebFrame } from '../webFrame.ts';
import type { DeskDoor } from './deskDoor.ts';
import { deskNavWords } from './deskNavWords.ts';
import { deskPage } from './deskPage.ts';
import { ownWords } from './ownWords.ts';
import { sessionCookie } from './sessionCookie.ts';

/** Behind the door: where one is signed in, and signing out, here or everywhere. */
export function ownRoutes(
  parts: { readonly sessions: DeskSessions; readonly tokens: AccessTokens; readonly audit: AuditLog },
  door: DeskDoor,
  { send, clock, https }: WebFrame,
): Router {
  const cookie = sessionCookie(https);
  const routes = Router();
  const record = (request: Request, action: AuditAction, sessions: number): Promise<void> =>
    parts.audit.record({
      at: clock.now(),
      actor: door.user(request).address,
      action,
      wheel: null,
      subject: null,
      detail: { sessions },
    });

  routes.get('/desk/meg', async (request, response) => {
    const page = await ownPage(request, parts.sessions, door, cookie.read(request) ?? '', clock.now());
    await send.page(request, response, page, 200, 'no-store');
  });

  routes
    .route('/desk/ut')
    .post(async (request, response) => {
      await parts.sessions.end(cookie.read(request) ?? '');
      await record(request, 'desk.signed-out', 1);
      cookie.clear(response);
      response.redirect(303, '/desk/logg-inn?beskjed=ut');
    })
    .all(refuseMethod('POST, OPTIONS'));

  routes
    .route('/desk/ut/overalt')
    .post(async (request, response) => {
      const { address } = door.user(request);
      const ended = await parts.sessions.endAll(address);
      await parts.tokens.revokeAll(address, 'sign-in', clock.now());
      await record(request, 'desk.signed-out-everywhere', ended);
      cookie.clear(response);
      response.redirect(303, '/desk/logg-inn?beskjed=overalt');
    })
    .all(refuseMethod('POST, OPTIONS'));
  return routes;
}

async function ownPage(
  request: Request,
  sessions: DeskSessions,
  door: DeskDoor,
  secret: string,
  now: Parameters<DeskSessions['list']>[2],
): Promise<Page> {
  const user = door.user(request);
  const language = pageLanguage(request);
  const words = ownWords[language];
  const open = await sessions.list(user.address, secret, now);
  return deskPage({
    user,
    language,
    current: null,
    title: words.title,
    template: 'desk/own',
    data: {
      words,
      address: user.address,
      roles: user.wheels.map(({ id, name }) => {
        const role = deskRoles.findLast((each) => user.may(each, id)) ?? 'reader';
        return { wheel: name, role: deskNavWords[language].roles[role] };
      }),
      sessions: open.map(({ createdAt, seenAt, method, current }) => ({
        text: words.session(formatInstant(createdAt, language), formatInstant(seenAt, language)),
        method: words.methods[method],
        current,
      })),
    },
  });
}
