import { type Request, Router } from 'express';
import type { MailboxMail, MailboxReader } from '../../application/ports/mailboxReader.ts';
import type { PageSender } from './pageSender.ts';
import { mailboxPage } from './pages/mailboxPage.ts';
import { mailPage } from './pages/mailPage.ts';
import { readOnly } from './readOnly.ts';
import { sendContent } from './sendContent.ts';

/** Where a mail's own HTML is shown: no script, no forms, no links out, nothing fetched; its inline style only. */
const SHUT_IN =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** The local mailbox: the list, one mail, its HTML part and the whole message. */
export function mailboxRoutes(mailbox: MailboxReader, send: PageSender): Router {
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('X-Robots-Tag', 'noindex');
    next();
  });

  routes.all('/', async (request, response, next) => {
    const asked = request.query['side'] ?? '1';
    const page = mailboxPage(await mailbox.list(), typeof asked === 'string' ? asked : '');
    if (!page) return next();
    await readOnly(() => send.page(request, response, page))(request, response, next);
  });
  routes.all('/:id', async (request, response, next) => {
    const mail = await find(mailbox, request);
    if (!mail) return next();
    await readOnly(() => send.page(request, response, mailPage(mail)))(request, response, next);
  });
  routes.all('/:id/html', async (request, response, next) => {
    const mail = await find(mailbox, request);
    if (!mail || mail.html === '') return next();
    response.set({ 'Content-Security-Policy': SHUT_IN, 'X-Frame-Options': 'SAMEORIGIN' });
    await readOnly(() =>
      sendContent(request, response, {
        body: Buffer.from(mail.html),
        contentType: 'text/html; charset=utf-8',
        cacheControl: 'no-cache',
      }),
    )(request, response, next);
  });
  routes.all('/:id/original.eml', async (request, response, next) => {
    const mail = await find(mailbox, request);
    if (!mail) return next();
    const name = mail.id.replace(/\.eml$/i, '').replaceAll(/[^A-Za-z0-9.-]+/g, '-');
    response.set('Content-Disposition', `attachment; filename="${name}.eml"`);
    await readOnly(() =>
      sendContent(request, response, {
        body: mail.raw,
        contentType: 'message/rfc822',
        cacheControl: 'no-cache',
      }),
    )(request, response, next);
  });
  return routes;
}

/** Only an id the mailbox itself lists is looked up: an address never becomes a file name. */
async function find(mailbox: MailboxReader, request: Request): Promise<MailboxMail | null> {
  const { id } = request.params;
  const listed = await mailbox.list();
  return typeof id === 'string' && listed.some((entry) => entry.id === id) ? mailbox.read(id) : null;
}
