import { Router } from 'express';
import { attemptLimit } from '../attemptLimit.ts';
import type { WebFrame } from '../webFrame.ts';
import { keyDoor } from './keyDoor.ts';
import { mineCalendar } from './mineCalendar.ts';
import { mineData } from './mineData.ts';
import { mineErasure } from './mineErasure.ts';
import type { MineParts } from './mineParts.ts';
import { mineSettings } from './mineSettings.ts';
import { mineYear } from './mineYear.ts';

/** How many forms one key may send in ten minutes: a secretariat may answer for many in a row. */
const MOST_FORMS = 60;

/** The pages behind a personal key: what is one's own, and what one may do with it. */
export function mineRoutes(parts: MineParts, frame: WebFrame): Router {
  const { clock } = frame;
  const door = keyDoor({ ...parts, clock, limit: attemptLimit(clock, MOST_FORMS) }, frame);
  const routes = Router();
  routes.all('/min/:token', door(mineYear(parts, frame)));
  routes.all('/min/:token/kalender', door(mineCalendar({ ...parts, clock })));
  routes.all('/min/:token/valg', door(mineSettings(parts, clock)));
  routes.all('/min/:token/data', door(mineData(parts, clock)));
  routes.all('/min/:token/slett', door(mineErasure(parts, clock)));
  return routes;
}
