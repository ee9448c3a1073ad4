import { Router } from 'express';
import type { DeskSessions } from '../../../application/ports/deskSessions.ts';
import type { WebFrame } from '../webFrame.ts';
import { deskDoor } from './deskDoor.ts';

/** What the pages of the desk work on. */
export type DeskParts = { readonly sessions: DeskSessions };

/** Everything under `/desk`: signing in first, then the door, then the pages behind it. */
export function deskRoutes(parts: DeskParts, frame: WebFrame): Router {
  const door = deskDoor(parts.sessions, frame);
  const routes = Router();
  // Signing in goes here, before the door.
  routes.use('/desk', door.handler);
  return routes;
}
