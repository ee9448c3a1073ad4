import { type RequestHandler, Router } from 'express';
import type { AccessTokens } from '../../../application/ports/accessTokens.ts';
import type { AuditLog } from '../../../application/ports/auditLog.ts';
import type { DeskSessions } from '../../../application/ports/deskSessions.ts';
import type { IdentityProvider } from '../../../application/ports/identityProvider.ts';
import type { LinkRequest } from '../../../application/requestLink.ts';
import type { WebFrame } from '../webFrame.ts';
import type { DailyParts } from './daily/dailyParts.ts';
import { dailyRoutes } from './daily/dailyRoutes.ts';
import { deskDoor } from './deskDoor.ts';
import { type MovingParts, movingRoutes } from './moving/movingRoutes.ts';
import { type PlanParts, planRoutes } from './plan/planRoutes.ts';
import { type RevisionParts, revisionRoutes } from './sending/revisionRoutes.ts';
import { logRoutes } from './log/logRoutes.ts';
import { oidcRoutes } from './oidcRoutes.ts';
import { ownRoutes } from './ownRoutes.ts';
import { queueRoutes } from './queue/queueRoutes.ts';
import { signInFrame } from './signInFrame.ts';
import { signInRoutes } from './signInRoutes.ts';

/** What the pages of the desk work on. */
export type DeskParts = {
  readonly sessions: DeskSessions;
  readonly tokens: AccessTokens;
  readonly audit: AuditLog;
  /** Today, deadlines, attendance, deliveries, members. */
  readonly daily: Omit<DailyParts, 'audit'>;
  /** The plan, its mail before it leaves, and what has been applied. */
  readonly planning: Omit<PlanParts, 'audit'> & Omit<RevisionParts, 'publications'>;
  /** Moving meetings: the calendar, the files of decisions, and the wheel. */
  readonly moving: Omit<MovingParts, 'audit'>;
  /** Sends the link that signs in to an address that has a role; tells nobody which do. */
  readonly requestLink: (request: LinkRequest) => Promise<void>;
  /** The organisation's own signing in; null: links in e-mail only. */
  readonly provider: IdentityProvider | null;
  /** Pages about the queues, mounted at a path; null: there are none to show. */
  readonly board: ((basePath: string) => Promise<RequestHandler>) | null;
};

/** Everything under `/desk`: signing in first, then the door, then the pages behind it. */
export function deskRoutes(parts: DeskParts, frame: WebFrame): Router {
  const door = deskDoor(parts.sessions, frame);
  const routes = Router();
  const signIn = signInFrame({ ...parts, provider: parts.provider?.name ?? null }, frame);
  routes.use(signInRoutes(parts, signIn, frame));
  if (parts.provider) routes.use(oidcRoutes(parts.provider, signIn, frame));
  routes.use('/desk', door.handler);
  routes.use(ownRoutes(parts, door, frame));
  routes.use(logRoutes(parts.audit, door, frame));
  if (parts.board) routes.use(queueRoutes(parts.board, door, frame));
  const { planning, audit } = parts;
  routes.use(dailyRoutes({ ...parts.daily, audit }, door, frame));
  routes.use(movingRoutes({ ...parts.moving, audit }, door, frame));
  routes.use(planRoutes({ ...planning, audit }, door, frame));
  routes.use(revisionRoutes({ ...planning, publications: planning.sources.publications }, door, frame));
  return routes;
}
