import type { Request } from 'express';
import type { DeskSessions } from '../../application/ports/deskSessions.ts';
import { mayAtDesk } from '../../domain/schedule/mayAtDesk.ts';
import { sessionCookie } from './desk/sessionCookie.ts';
import type { WebFrame } from './webFrame.ts';

/** Whether whoever asks is signed in at the desk with some role in a wheel; never for one without a session. */
export type DeskReader = (request: Request, wheel: string) => Promise<boolean>;

/** Open pages show more to those who may see more; they never ask anyone to sign in. */
export function deskReader(sessions: Pick<DeskSessions, 'find'>, frame: WebFrame): DeskReader {
  const cookie = sessionCookie(frame.https);
  return async (request, id) => {
    const secret = cookie.read(request);
    if (secret === null) return false;
    const session = await sessions.find(secret, frame.clock.now());
    if (!session) return false;
    const { wheels } = await frame.view.current();
    return wheels.some((wheel) => wheel.id === id && mayAtDesk(wheel, session.address, 'reader'));
  };
}
