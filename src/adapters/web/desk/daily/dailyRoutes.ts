import { Router } from 'express';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { attendanceRoutes } from './attendanceRoutes.ts';
import type { DailyParts } from './dailyParts.ts';
import { deadlineRoutes } from './deadlineRoutes.ts';
import { deliveryRoutes } from './deliveryRoutes.ts';
import { incomingRoutes } from './incomingRoutes.ts';
import { memberRoutes } from './memberRoutes.ts';
import { todayRoutes } from './todayRoutes.ts';

/** The pages a secretariat works with every day: today, deadlines, attendance, mail out and in, members. */
export function dailyRoutes(parts: DailyParts, door: DeskDoor, frame: WebFrame): Router {
  const routes = Router();
  routes.use(todayRoutes(parts, door, frame));
  routes.use(deadlineRoutes(parts, door, frame));
  routes.use(attendanceRoutes(parts, door, frame));
  // Before the messages: `inn` is no key of one.
  routes.use(incomingRoutes(parts, door, frame));
  routes.use(deliveryRoutes(parts, door, frame));
  routes.use(memberRoutes(parts, door, frame));
  return routes;
}
