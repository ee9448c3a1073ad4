import type { Request, Response } from 'express';
import type { CalendarView } from '../../application/ports/calendarView.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Language } from '../../domain/time/language.ts';
import { type Page, type PageFrame, type PageLanguageLink, renderPage } from './renderPage.ts';
import { sendContent } from './sendContent.ts';

export type PageSender = {
  /** `cacheControl` unless said: revalidate what is well, keep nothing of a problem. */
  page(
    request: Request,
    response: Response,
    page: Page,
    status?: number,
    cacheControl?: string,
  ): Promise<void>;
};

/** Puts pages into their frame and sends them. A page about a problem must come out even when the view does not. */
export function pageSender(options: {
  readonly view: CalendarView;
  readonly log: Log;
  readonly frame: Omit<PageFrame, 'stale' | 'languages'>;
}): PageSender {
  const isStale = async (): Promise<boolean> => {
    try {
      return (await options.view.current()).stale;
    } catch (error) {
      options.log.warn('view is not available', { error: String(error) });
      return false;
    }
  };
  return {
    async page(
      request,
      response,
      page,
      status = 200,
      cacheControl = status === 200 ? 'no-cache' : 'no-store',
    ) {
      const html = renderPage(page, {
        ...options.frame,
        stale: page.section !== null && (await isStale()),
        languages: languageLinks(request, page.language ?? 'nb'),
      });
      await sendContent(request, response, {
        body: Buffer.from(html),
        contentType: 'text/html; charset=utf-8',
        cacheControl,
        status,
      });
    },
  };
}

const NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Relative, so that nothing but our own pages can be meant, and with everything else the address asks for. */
function languageLinks(request: Request, current: Language): readonly PageLanguageLink[] {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  return (['nb', 'nn', 'en'] as const).map((language) => {
    query.set('sprak', language);
    return { language, name: NAMES[language], href: `?${query}`, current: language === current };
  });
}
