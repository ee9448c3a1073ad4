import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { mailSamples, type MailSample } from '../src/adapters/mail/mailSamples.ts';
import type { SampleSubject } from '../src/adapters/mail/sampleSubject.ts';
import { TEMPLATE_LANGUAGES } from '../src/adapters/mail/templateKind.ts';
import { ArshjulError } from '../src/application/errors/arshjulError.ts';
import type { Language } from '../src/domain/time/language.ts';
import { previewMail } from './previewMail.ts';
import { sampleTitles } from './sampleTitles.ts';

/**
 * Pages that show every mail of every wheel: `/agder/nb/invitation`, its html alone at `.html?theme=dark`, and the whole message at
 * `.eml`. Templates are read anew for each page, so that a change shows when the page is loaded again.
 */
export function previewApp(subjects: ReadonlyMap<string, SampleSubject>): Express {
  const app = express();
  const pages = new Eta({ views: import.meta.dirname, autoEscape: true, cache: true });
  const sheet = readFileSync(join(import.meta.dirname, '../templates/pages/arshjul.css'));
  app.disable('x-powered-by');
  app.get('/arshjul.css', (_request, response) => {
    response.type('css').send(sheet);
  });
  app.get('/', (_request, response) => {
    response.redirect(`/${[...subjects.keys()][0]}/nb/invitation`);
  });
  app.get('/:wheel/:language/:file', (request: Request<MailPath>, response: Response) =>
    show(request, response),
  );
  // A template that is wrong is what whoever looks here wants to be told of.
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const remedy = error instanceof ArshjulError ? ` ${error.remedy}` : '';
    response
      .status(500)
      .type('text')
      .send(`${error instanceof Error ? error.message : String(error)}${remedy}\n`);
  });
  return app;

  async function show(request: Request<MailPath>, response: Response): Promise<void> {
    const { wheel, language, file } = request.params;
    const [, name = '', form] = /^([a-z-]+)(?:\.(html|eml))?$/.exec(file) ?? [];
    const sample = sampleOf(subjects.get(wheel), language, name);
    if (!sample) {
      response.status(404).type('text').send('Finner ikke e-posten. Gå til forsiden: /\n');
      return;
    }
    const shown = await previewMail(sample);
    if (form === 'eml') {
      response.attachment(`${name}.eml`).type('message/rfc822').send(shown.raw);
    } else if (form === 'html') {
      response
        .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .type('html')
        .send(themed(shown.mail.html, request.query['theme'] === 'dark'));
    } else {
      const links = { wheels: [...subjects.keys()], languages: TEMPLATE_LANGUAGES, titles: sampleTitles };
      response.type('html').send(pages.render('./preview', { ...shown, ...links, wheel, language, name }));
    }
  }
}

type MailPath = { readonly wheel: string; readonly language: string; readonly file: string };

function sampleOf(
  subject: SampleSubject | undefined,
  language: string,
  name: string,
): MailSample | undefined {
  if (!subject || !TEMPLATE_LANGUAGES.some((each) => each === language)) return undefined;
  return mailSamples(subject, language as Language).find((each) => each.name === name);
}

/** The mail as a program in light or dark would show it, whatever the reader of the page has. */
function themed(html: string, dark: boolean): string {
  return html.replaceAll('(prefers-color-scheme: dark)', dark ? 'all' : 'not all');
}
