import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { httpStatusOf } from '../../application/errors/httpStatusOf.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Language } from '../../domain/time/language.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PageSender } from './pageSender.ts';
import { errorPage } from './pages/errorPage.ts';
import { problemWords } from './pages/problemWords.ts';
import type { Page } from './renderPage.ts';

/** The last handlers of the app: a page for what does not exist, and one for what went wrong. */
export type ProblemHandlers = { readonly notFound: RequestHandler; readonly failed: ErrorRequestHandler };

/** Details go to the log under a reference that the page shows; the reader is told what to do. */
export function answerProblems(send: PageSender, log: Log): ProblemHandlers {
  return {
    notFound: async (request, response) => {
      const language = pageLanguage(request);
      const page = errorPage(problemWords[language].notFound, language);
      await send.page(request, response, page, 404);
    },
    // Four parameters are how Express knows a handler of errors.
    failed: async (error: unknown, request, response, next) => {
      if (response.headersSent) return next(error);
      const language = pageLanguage(request);
      const { status, page } =
        statusIn(error) === 400
          ? { status: 400, page: errorPage(problemWords[language].badAddress, language) }
          : pageFor(error, note(error, request, log), language);
      if (status === 503) response.set('Retry-After', '30');
      await send.page(request, response, page, status);
    },
  };
}

function note(error: unknown, request: Request, log: Log): string {
  const reference = randomUUID().slice(0, 8);
  log.error('request failed', { reference, path: pathFor(request), error: describe(error) });
  return reference;
}

function pageFor(
  error: unknown,
  reference: string,
  language: Language,
): { readonly status: number; readonly page: Page } {
  const status = error instanceof ArshjulError ? httpStatusOf(error.code) : 500;
  const { away, failed } = problemWords[language];
  return { status, page: errorPage((status === 503 ? away : failed)(reference), language) };
}

/** Express marks an address it cannot decode with `status: 400`. */
function statusIn(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
}

/** Without the query, which may hold what people typed, and without the token of a personal link. */
function pathFor(request: Request): string {
  return request.path
    .replace(/(\/(?:svar|utfort|innstillinger|avmeld|min|desk\/inn|feeds\/p)\/).+/, '$1…')
    .slice(0, 200);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
