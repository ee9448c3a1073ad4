import { type Request, Router } from 'express';
import { type ListedMember, listMembers } from '../../../../application/listMembers.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import { sendContent } from '../../sendContent.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import type { DailyParts } from './dailyParts.ts';
import { type ListFilter, listFilter, oneOf } from './listFilter.ts';
import { membersCsv } from './membersCsv.ts';
import { membersPage } from './membersPage.ts';

/** Values of `vis` in addresses. */
const SHOWN: Readonly<Record<string, (member: ListedMember) => boolean>> = {
  feil: ({ mailbox }) => (mailbox?.failing ?? null) !== null,
  stille: ({ mailbox }) => mailbox?.preference?.reminders === false,
};

/** `/desk/medlemmer` and the same as a file, for the wheels with a role. */
export function memberRoutes(parts: DailyParts, door: DeskDoor, { send, clock }: WebFrame): Router {
  const routes = Router();
  const gather = async (request: Request) => {
    const { wheels } = door.user(request);
    const filter = listFilter(request.query as Record<string, string>, wheels);
    const asked = oneOf(request.query['vis'] as string | undefined);
    const which = Object.hasOwn(SHOWN, asked) ? asked : '';
    const all = await listMembers(parts, wheels, clock.now());
    const members = all.filter((each) => (SHOWN[which]?.(each) ?? true) && fits(each, filter));
    return { filter, which, members };
  };

  routes.get('/desk/medlemmer', async (request, response) => {
    const page = membersPage(await gather(request), door.user(request), request);
    await send.page(request, response, page, 200, 'no-store');
  });

  routes.get('/desk/medlemmer.csv', async (request, response) => {
    const { members } = await gather(request);
    response.set('Content-Disposition', 'attachment; filename="medlemmer.csv"');
    await sendContent(request, response, {
      body: Buffer.from(membersCsv(members, pageLanguage(request))),
      contentType: 'text/csv; charset=utf-8',
      cacheControl: 'no-store',
    });
  });
  return routes;
}

function fits({ wheel, body, seat, mailbox }: ListedMember, filter: ListFilter): boolean {
  if (filter.wheel !== null && wheel.id !== filter.wheel) return false;
  if (filter.body !== null && (wheel.id !== filter.body.wheel || body.id !== filter.body.id)) return false;
  const words = [body.name, seat.name, mailbox?.name, mailbox?.address].join('\n').toLowerCase();
  return words.includes(filter.text.toLowerCase());
}
