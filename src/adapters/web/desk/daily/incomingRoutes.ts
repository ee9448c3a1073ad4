import { type Request, Router } from 'express';
import type { IncomingEntry } from '../../../../application/ports/inboxStore.ts';
import { readsIncoming } from '../../../../domain/schedule/readsIncoming.ts';
import { formatInstant } from '../../formatInstant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import type { DailyParts } from './dailyParts.ts';
import { incomingListPage, incomingPage } from './incomingPages.ts';
import { incomingWords } from './incomingWords.ts';
import type { Notice } from './notice.ts';
import { leadToReceipt, receiptIn } from './receipt.ts';

const MOST = 500;

/** `/desk/leveranser/inn`: mail that came in, what waits unless told otherwise, and each of them with its words. */
export function incomingRoutes(parts: DailyParts, door: DeskDoor, { send, view, clock }: WebFrame): Router {
  const routes = Router();

  routes.get('/desk/leveranser/inn', async (request, response) => {
    const which = request.query['vis'] === 'alle' ? 'all' : 'held';
    const { wheels } = await view.current();
    const user = door.user(request);
    const entries = (await parts.inbox.list(which, MOST)).filter(
      ({ sender }) => readsIncoming(sender, wheels, user.may).reads,
    );
    const page = incomingListPage(entries, which, user, pageLanguage(request));
    await send.page(request, response, page, 200, 'no-store');
  });

  /** Null also for one the asker may not read. */
  const find = async (request: Request): Promise<FoundMail | null> => {
    const entry = await parts.inbox.entry(String(request.params['id']));
    if (!entry) return null;
    const { wheels } = await view.current();
    const { reads, acts, wheel } = readsIncoming(entry.sender, wheels, door.user(request).may);
    return reads ? { entry, acts, wheel } : null;
  };
  const show = async (
    request: Request,
    { entry, acts }: FoundMail,
    notices: readonly Notice[],
  ): Promise<Page> => {
    const mail = await parts.mailText.read((await parts.inbox.raw(entry.id)) ?? new Uint8Array());
    return incomingPage(entry, mail, acts, door.user(request), pageLanguage(request), notices);
  };

  routes
    .route('/desk/leveranser/inn/:id')
    .get(async (request, response, next) => {
      const found = await find(request);
      if (!found) return next();
      const words = incomingWords[pageLanguage(request)];
      const mine = found.entry.handledBy === door.user(request).address;
      const did = receiptIn(request)?.did === 'behandlet' && mine;
      const notices = did ? [{ good: true, text: words.did, lines: [], undo: null }] : [];
      return send.page(request, response, await show(request, found, notices), 200, 'no-store');
    })
    .post(async (request, response, next) => {
      const found = await find(request);
      if (!found) return next();
      const { id, sender, subject } = found.entry;
      const { address } = door.user(request);
      const at = clock.now();
      if (!found.acts) return send.page(request, response, await show(request, found, []), 403, 'no-store');
      if (await parts.inbox.handle(id, address, at)) {
        const detail = { sender, subject };
        await parts.audit.record({
          at,
          actor: address,
          action: 'incoming.handled',
          wheel: found.wheel,
          subject: id,
          detail,
        });
        return leadToReceipt(request, response, { did: 'behandlet', keys: [], refused: [] });
      }
      const now = (await find(request)) ?? found;
      const { handledAt, handledBy } = now.entry;
      // Pressing twice is no quarrel with anybody.
      if (handledBy === address)
        return leadToReceipt(request, response, { did: 'behandlet', keys: [], refused: [] });
      const language = pageLanguage(request);
      const words = incomingWords[language];
      const text =
        handledAt && handledBy
          ? words.first(handledBy, formatInstant(handledAt, language))
          : words.needsNobody;
      const page = await show(request, now, [{ good: false, text, lines: [], undo: null }]);
      return send.page(request, response, page, 409, 'no-store');
    });
  return routes;
}

type FoundMail = { readonly entry: IncomingEntry; readonly acts: boolean; readonly wheel: string | null };
