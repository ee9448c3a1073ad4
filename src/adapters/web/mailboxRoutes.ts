import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { MailboxMail, MailboxReader } from '../../application/ports/mailboxReader.ts';
import { ownHost } from './ownHost.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PageSender } from './pageSender.ts';
import { errorPage } from './pages/errorPage.ts';
import { mailboxPage } from './pages/mailboxPage.ts';
import { mailboxWords } from './pages/mailboxWords.ts';
import { mailPage } from './pages/mailPage.ts';
import { readOnly } from './readOnly.ts';
import { sendContent } from './sendContent.ts';
import { sendMailHtml } from './sendMailHtml.ts';

/** The local mailbox: the list, one mail, its HTML part and the whole message. Only under our own name: it holds personal links. */
export function mailboxRoutes(mailbox: MailboxReader, send: PageSender, baseUrl: string): Router {
  const routes = Router();
  routes.use((request, response, next) => {
    response.set('X-Robots-Tag', 'noindex');
    if (ownHost(request, baseUrl)) return next();
    const language = pageLanguage(request);
    // RFC 9110 §15.5.20: not the server for that name.
    return send.page(request, response, errorPage(mailboxWords[language].otherHost(baseUrl), language), 421);
  });
  routes.all(
    '/',
    readOnly(async (request) => {
      const asked = request.query['side'] ?? '1';
      const page = mailboxPage(
        await mailbox.list(),
        typeof asked === 'string' ? asked : '',
        pageLanguage(request),
      );
      return page && ((response) => send.page(request, response, page));
    }),
  );
  routes.all(
    '/:id',
    withMail(mailbox, (mail, request, response) =>
      send.page(request, response, mailPage(mail, pageLanguage(request))),
    ),
  );
  routes.all('/:id/html', withMail(mailbox, sendHtml));
  routes.all('/:id/original.eml', withMail(mailbox, sendOriginal));
  return routes;
}

type MailReply = (mail: MailboxMail, request: Request, response: Response) => Promise<void>;

/** Only an id the mailbox itself lists is looked up: an address never becomes a file name. */
function withMail(mailbox: MailboxReader, reply: MailReply): RequestHandler {
  return readOnly(async (request) => {
    const { id } = request.params;
    const listed = await mailbox.list();
    if (typeof id !== 'string' || !listed.some((entry) => entry.id === id)) return null;
    const mail = await mailbox.read(id);
    return mail && ((response) => reply(mail, request, response));
  });
}

const sendHtml: MailReply = (mail, request, response) =>
  sendMailHtml(request, response, mail.html, 'no-cache');

const sendOriginal: MailReply = async (mail, request, response) => {
  const name = mail.id.replace(/\.eml$/i, '').replaceAll(/[^A-Za-z0-9.-]+/g, '-');
  response.set('Content-Disposition', `attachment; filename="${name}.eml"`);
  await sendContent(request, response, {
    body: mail.raw,
    contentType: 'message/rfc822',
    cacheControl: 'no-cache',
  });
};
