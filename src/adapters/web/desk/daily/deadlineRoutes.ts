import { type Request, type Response, Router } from 'express';
import type { Published } from '../../../../domain/publication/published.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { actAndTell } from './actAndTell.ts';
import type { DailyParts } from './dailyParts.ts';
import { deadlinePage } from './deadlinePage.ts';
import { deadlinesPage } from './deadlinesPage.ts';
import { keyIn } from './keyIn.ts';
import type { Notice } from './notice.ts';
import { receiptIn } from './receipt.ts';
import { settleForm } from './settleForm.ts';
import { refusedNotices, settleReceipt } from './settleNotices.ts';

/** `/desk/frister`, the list, and `/desk/frister/<key>`, one of them. */
export function deadlineRoutes(parts: DailyParts, door: DeskDoor, { send, clock }: WebFrame): Router {
  const routes = Router();
  const today = () => dateIn(clock.now());
  const answer = (request: Request, response: Response, page: Page, status = 200): Promise<void> =>
    send.page(request, response, page, status, 'no-store');
  const receipt = (request: Request, action: string): Promise<readonly Notice[]> =>
    settleReceipt(parts, door.user(request), receiptIn(request), pageLanguage(request), action);

  /** The same form stands on both pages. */
  const act = actAndTell(door, send, async (user, form) => {
    const said = await settleForm(parts, user, form, clock);
    if (said.type === 'problem') return said;
    const { changed, refused } = said.settled;
    return {
      type: 'acted',
      did: said.state,
      changed: changed.map(({ key }) => key),
      refused,
      notices: (language) => refusedNotices(said.settled, language),
    };
  });

  routes
    .route('/desk/frister')
    .get(async (request, response) => {
      const notices = await receipt(request, '/desk/frister');
      await answer(
        request,
        response,
        await deadlinesPage(parts, door.user(request), request, today(), notices),
      );
    })
    .post((request, response) =>
      act(request, response, (notices, typed) =>
        deadlinesPage(parts, door.user(request), request, today(), notices, typed),
      ),
    );

  /** Whoever has no role in the wheel is not even told that there is such a deadline. */
  const find = async (request: Request): Promise<Published | null> => {
    const published = await parts.finder.find(keyIn(request));
    if (!published || !door.user(request).may('reader', published.occurrence.wheel)) return null;
    const { kind } = published.occurrence;
    return kind === 'obligation' || kind === 'duty' ? published : null;
  };

  routes
    .route('/desk/frister/*key')
    .get(async (request, response, next) => {
      const published = await find(request);
      if (!published) return next();
      const notices = await receipt(request, request.path);
      const page = await deadlinePage(parts, published, door.user(request), request, today(), notices);
      return answer(request, response, page);
    })
    .post(async (request, response, next) => {
      const published = await find(request);
      if (!published) return next();
      return act(request, response, (notices, typed) =>
        deadlinePage(parts, published, door.user(request), request, today(), notices, typed?.reason),
      );
    });
  return routes;
}
