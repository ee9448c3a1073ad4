import { type Request, type Response, Router } from 'express';
import { todaysWork } from '../../../../application/todaysWork.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { deskPage } from '../deskPage.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deliveryForm, isHandling } from './deliveryForm.ts';
import { deliveryReceipt, leftAloneNotices } from './deliveryNotices.ts';
import type { Notice } from './notice.ts';
import { leadToReceipt, receiptIn } from './receipt.ts';
import { settleForm } from './settleForm.ts';
import { refusedNotices, settleReceipt } from './settleNotices.ts';
import { todaySections } from './todaySections.ts';
import { todayWords } from './todayWords.ts';

/** `/desk`: what needs a hand today, each with the button or link that does it. */
export function todayRoutes(parts: DailyParts, door: DeskDoor, { send, view, clock }: WebFrame): Router {
  const routes = Router();

  const show = async (
    request: Request,
    response: Response,
    notices: readonly Notice[],
    status = 200,
  ): Promise<void> => {
    const user = door.user(request);
    const language = pageLanguage(request);
    const words = todayWords[language];
    const now = clock.now();
    const today = dateIn(now);
    const work = await todaysWork(parts, user, await view.current(), now);
    const { next } = work;
    const sections = todaySections(work, user, language, today);
    const page = deskPage({
      user,
      language,
      current: 'today',
      title: words.title,
      template: 'desk/today',
      data: {
        words,
        notices,
        lead: words.lead(formatDay(today, language)),
        sections: sections.map((each) => ({ ...each, more: words.more(each.count - each.items.length) })),
        next: next ? words.next(next.title, formatMeetingTime(next.time, language)) : words.nothingNext,
      },
    });
    await send.page(request, response, page, status, 'no-store');
  };

  routes
    .route('/desk')
    .get(async (request, response) => {
      const [user, language] = [door.user(request), pageLanguage(request)];
      const receipt = receiptIn(request);
      await show(request, response, [
        ...(await settleReceipt(parts, user, receipt, language, '/desk')),
        ...(await deliveryReceipt(parts, user, receipt, language)),
      ]);
    })
    .post(async (request, response) => {
      const [user, language, form] = [door.user(request), pageLanguage(request), door.form(request)];
      const said = isHandling(form)
        ? await deliveryForm(parts, user, form, clock)
        : await settleForm(parts, user, form, clock);
      if (said.type === 'problem') {
        const text = dailyWords[language][said.problem];
        return show(request, response, [{ good: false, text, lines: [], undo: null }], 422);
      }
      const { changed, refused } = said.type === 'handled' ? said.handled : said.settled;
      if (changed.length === 0) {
        const notices =
          said.type === 'handled'
            ? leftAloneNotices(said.handled, language)
            : refusedNotices(said.settled, language);
        const status = refused.every(({ why }) => why === 'unknown') ? 403 : 409;
        return show(request, response, notices, status);
      }
      leadToReceipt(request, response, {
        did: said.type === 'handled' ? said.did : said.state,
        keys: changed.map(({ key }) => key),
        refused: refused.map(({ key }) => key),
      });
    });
  return routes;
}
