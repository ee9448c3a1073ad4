import { type Request, type Response, Router } from 'express';
import type { Published } from '../../../../domain/publication/published.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deadlinePage } from './deadlinePage.ts';
import { deadlinesPage, type TypedForm } from './deadlinesPage.ts';
import { keyIn } from './keyIn.ts';
import type { Notice } from './notice.ts';
import { leadToReceipt, receiptIn } from './receipt.ts';
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

  /** The same form stands on both pages; `show` makes the page again when it could not be done. */
  const act = async (
    request: Request,
    response: Response,
    show: (notices: readonly Notice[], typed: TypedForm | null) => Promise<Page>,
  ): Promise<void> => {
    const form = door.form(request);
    const language = pageLanguage(request);
    const said = await settleForm(parts, door.user(request), form, clock);
    if (said.type === 'problem') {
      const notice = { good: false, text: dailyWords[language][said.problem], lines: [], undo: null };
      const typed = { items: form.getAll('item'), reason: form.get('reason') ?? '' };
      return answer(request, response, await show([notice], typed), 422);
    }
    const { changed, refused } = said.settled;
    if (changed.length === 0) {
      const status = refused.every(({ why }) => why === 'unknown') ? 403 : 409;
      return answer(request, response, await show(refusedNotices(said.settled, language), null), status);
    }
    leadToReceipt(request, response, {
      did: said.state,
      keys: changed.map(({ key }) => key),
      refused: refused.map(({ key }) => key),
    });
  };

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
