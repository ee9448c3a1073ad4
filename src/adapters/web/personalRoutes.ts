import type { PersonalParts } from './personalParts.ts';
import { Router } from 'express';
import type { Clock } from '../../application/ports/clock.ts';
import { answerDesk } from './answerDesk.ts';
import { attemptLimit } from './attemptLimit.ts';
import { dutyDesk } from './dutyDesk.ts';
import type { PageSender } from './pageSender.ts';
import { settingsDesk } from './settingsDesk.ts';
import { tokenPage } from './tokenPage.ts';
import { unsubscribeDesk } from './unsubscribeDesk.ts';

/** The pages behind the links in mail that are about duties and settings. */
export function personalRoutes(
  parts: PersonalParts,
  frame: { readonly send: PageSender; readonly clock: Clock; readonly baseUrl: string },
): Router {
  const { send, clock, baseUrl } = frame;
  const shared = { send, limit: attemptLimit(clock), origin: new URL(baseUrl).origin };
  const routes = Router();
  routes.all('/svar/:token', tokenPage(answerDesk(parts, clock), shared));
  routes.all('/utfort/:token', tokenPage(dutyDesk(parts, clock), shared));
  routes.all('/innstillinger/:token', tokenPage(settingsDesk(parts, clock), shared));
  routes.all('/avmeld/:token', tokenPage(unsubscribeDesk(parts, clock), shared));
  return routes;
}
