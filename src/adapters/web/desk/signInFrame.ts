import type { Request, Response } from 'express';
import type { AuditEntry, AuditLog } from '../../../application/ports/auditLog.ts';
import type { DeskSession, DeskSessions } from '../../../application/ports/deskSessions.ts';
import { mayAtDesk } from '../../../domain/schedule/mayAtDesk.ts';
import { type AttemptLimit, attemptLimit } from '../attemptLimit.ts';
import { pageLanguage } from '../pageLanguage.ts';
import type { WebFrame } from '../webFrame.ts';
import { deskPath } from './deskPath.ts';
import { sessionCookie } from './sessionCookie.ts';
import { shortCookie } from './shortCookie.ts';
import { signInPage } from './signInPage.ts';
import type { SignInNotice } from './signInWords.ts';

type Method = DeskSession['method'];

/** What every way of signing in needs. */
export type SignInFrame = {
  /** So many attempts from one place; people of an organisation often share one. */
  readonly limit: AttemptLimit;
  /** Shows the form, and above it what has happened. */
  show(request: Request, response: Response, notice: SignInNotice | null): Promise<void>;
  /** Where to go on to after signing in, as the address or what is remembered says; null for the desk itself. */
  onward(request: Request): string | null;
  remember(response: Response, onward: string | null): void;
  /** Lets a proven address in when it has a role, with a session of its own that no earlier cookie can know of. */
  admit(request: Request, response: Response, address: string, method: Method): Promise<void>;
  /** Writes down that somebody was not let in, and says so. */
  refuse(
    request: Request,
    response: Response,
    notice: SignInNotice,
    who: { readonly address: string | null; readonly method: Method; readonly reason: string },
  ): Promise<void>;
};

const ATTEMPTS = 100;

export function signInFrame(
  parts: { readonly sessions: DeskSessions; readonly audit: AuditLog; readonly provider: string | null },
  { send, view, clock, https }: WebFrame,
): SignInFrame {
  const cookie = sessionCookie(https);
  const memory = shortCookie('til', https);
  const limit = attemptLimit(clock, ATTEMPTS);
  const onward = (request: Request): string | null =>
    deskPath(request.query['til']) ?? deskPath(memory.read(request));
  const record = (entry: Pick<AuditEntry, 'actor' | 'action' | 'detail'>): Promise<void> =>
    parts.audit.record({ ...entry, at: clock.now(), wheel: null, subject: null });

  const show: SignInFrame['show'] = async (request, response, notice) => {
    if (notice === 'often') response.set('Retry-After', String(limit.seconds));
    const { page, status } = signInPage({
      language: pageLanguage(request),
      notice,
      provider: parts.provider,
      onward: onward(request),
    });
    await send.page(request, response, page, status, 'no-store');
  };

  const refuse: SignInFrame['refuse'] = async (request, response, notice, { address, method, reason }) => {
    await record({ actor: address ?? 'ukjent', action: 'desk.refused', detail: { method, reason } });
    await show(request, response, notice);
  };

  return {
    limit,
    show,
    refuse,
    onward,
    remember: (response, path) => (path === null ? memory.clear(response) : memory.set(response, path)),
    async admit(request, response, address, method) {
      const { wheels } = await view.current();
      if (!wheels.some((wheel) => mayAtDesk(wheel, address, 'reader')))
        return refuse(request, response, 'no-role', { address, method, reason: 'no-role' });
      const before = cookie.read(request);
      if (before !== null) await parts.sessions.end(before);
      cookie.set(response, await parts.sessions.begin({ address, method, now: clock.now() }));
      await record({ actor: address.toLowerCase(), action: 'desk.signed-in', detail: { method } });
      memory.clear(response);
      response.redirect(303, onward(request) ?? '/desk');
    },
  };
}
