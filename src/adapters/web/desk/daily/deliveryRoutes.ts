import { type Request, type Response, Router } from 'express';
import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { Mail } from '../../../../domain/messages/mail.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { sendMailHtml } from '../../sendMailHtml.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { actAndTell } from './actAndTell.ts';
import type { DailyParts } from './dailyParts.ts';
import { deliveriesPage } from './deliveriesPage.ts';
import { deliveryForm } from './deliveryForm.ts';
import { deliveryReceipt, leftAloneNotices } from './deliveryNotices.ts';
import { deliveryPage } from './deliveryPage.ts';
import type { Notice } from './notice.ts';
import { receiptIn } from './receipt.ts';

/** `/desk/leveranser`, the list, and `/desk/leveranser/<key>`, one message with the mail itself. */
export function deliveryRoutes(
  parts: DailyParts,
  door: DeskDoor,
  { send, clock, view, log }: WebFrame,
): Router {
  const routes = Router();
  const answer = (request: Request, response: Response, page: Page, status = 200): Promise<void> =>
    send.page(request, response, page, status, 'no-store');
  const receipt = (request: Request): Promise<readonly Notice[]> =>
    deliveryReceipt(parts, door.user(request), receiptIn(request), pageLanguage(request));

  const act = actAndTell(door, send, async (user, form) => {
    const said = await deliveryForm(parts, user, form, clock);
    if (said.type === 'problem') return said;
    const { changed, refused } = said.handled;
    return {
      type: 'acted',
      did: said.did,
      changed: changed.map(({ key }) => key),
      refused,
      notices: (language) => leftAloneNotices(said.handled, language),
    };
  });

  routes
    .route('/desk/leveranser')
    .get(async (request, response) => {
      const notices = await receipt(request);
      await answer(request, response, await deliveriesPage(parts, door.user(request), request, notices));
    })
    .post((request, response) =>
      act(request, response, (notices, typed) =>
        deliveriesPage(parts, door.user(request), request, notices, typed),
      ),
    );

  /** Whoever has no role in the wheel is not even told that there is such a message. */
  const find = async (request: Request): Promise<DeliveryEntry | null> => {
    const wheels = door.user(request).wheels.map(({ id }) => id);
    const keys = [String(request.params['key'])];
    return (await parts.deliveries.find({ keys, wheels }, 1))[0] ?? null;
  };
  /** Null for a mail that carries a key of its own, and one whose wheel is gone. */
  const draw = async ({ key, kind }: DeliveryEntry): Promise<Mail | null> => {
    const kept = kind === 'link' ? null : await parts.archive.read(key);
    if (!kept) return null;
    try {
      return await parts.preview(kept.message, (await view.current()).wheels, kept.createdAt);
    } catch (error) {
      log.warn('En e-post lot seg ikke vise.', { key, error: String(error) });
      return null;
    }
  };

  routes
    .route('/desk/leveranser/:key')
    .get(async (request, response, next) => {
      const entry = await find(request);
      if (!entry) return next();
      const notices = await receipt(request);
      return answer(
        request,
        response,
        deliveryPage(entry, await draw(entry), door.user(request), request, notices),
      );
    })
    .post(async (request, response, next) => {
      const entry = await find(request);
      if (!entry) return next();
      return act(request, response, async (notices, typed) => {
        const now = (await find(request)) ?? entry;
        return deliveryPage(now, await draw(now), door.user(request), request, notices, typed?.reason);
      });
    });

  routes.get('/desk/leveranser/:key/html', async (request, response, next) => {
    const entry = await find(request);
    const mail = entry && (await draw(entry));
    if (!mail) return next();
    return sendMailHtml(request, response, mail.html, 'no-store');
  });
  return routes;
}
