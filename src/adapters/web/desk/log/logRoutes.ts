import { Router } from 'express';
import type { AuditLog } from '../../../../application/ports/auditLog.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import { refuseMethod } from '../../refuseMethod.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { deskProblemPage } from '../deskProblemPage.ts';
import { logAsked, logQuery } from './logAsked.ts';
import { logPage } from './logPage.ts';

/** `/desk/logg`: for secretariats and coordinators, since it tells what their colleagues did. */
export function logRoutes(audit: Pick<AuditLog, 'list'>, door: DeskDoor, { send }: WebFrame): Router {
  const routes = Router();
  routes
    .route('/desk/logg')
    .get(async (request, response) => {
      const user = door.user(request);
      const asked = logAsked(request.query);
      const mine = user.wheels.filter(({ id }) => user.may('secretariat', id));
      if (mine.length === 0 || (asked.wheel !== '' && !mine.some(({ id }) => id === asked.wheel))) {
        const { page, status } = deskProblemPage('forbidden', request);
        return send.page(request, response, page, status, 'no-store');
      }
      const entries = await audit.list(logQuery(asked, user));
      const page = logPage(user, pageLanguage(request), asked, entries);
      return send.page(request, response, page, 200, 'no-store');
    })
    .all(refuseMethod('GET, HEAD, OPTIONS'));
  return routes;
}
