import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { httpStatusOf } from '../../application/errors/httpStatusOf.ts';
import type { Log } from '../../application/ports/log.ts';
import type { PageSender } from './pageSender.ts';
import { errorPage } from './pages/errorPage.ts';
import type { Page } from './renderPage.ts';

/** The last handlers of the app: a page for what does not exist, and one for what went wrong. */
export type ProblemHandlers = { readonly notFound: RequestHandler; readonly failed: ErrorRequestHandler };

/** Details go to the log under a reference that the page shows; the reader is told what to do. */
export function answerProblems(send: PageSender, log: Log): ProblemHandlers {
  return {
    notFound: async (request, response) => {
      const page = errorPage(
        'Siden finnes ikke',
        'Adressen er skrevet feil, eller siden er fjernet.',
        'Alle årshjulene står på forsiden.',
      );
      await send.page(request, response, page, 404);
    },
    // Four parameters are how Express knows a handler of errors.
    failed: async (error: unknown, request, response, next) => {
      if (response.headersSent) return next(error);
      const { status, page } =
        statusIn(error) === 400
          ? { status: 400, page: BAD_ADDRESS }
          : pageFor(error, note(error, request, log));
      if (status === 503) response.set('Retry-After', '30');
      await send.page(request, response, page, status);
    },
  };
}

const BAD_ADDRESS = errorPage(
  'Ugyldig adresse',
  'Adressen kan ikke leses.',
  'Gå til forsiden og prøv derfra.',
);

function note(error: unknown, request: Request, log: Log): string {
  const reference = randomUUID().slice(0, 8);
  log.error('request failed', { reference, path: pathFor(request), error: describe(error) });
  return reference;
}

function pageFor(error: unknown, reference: string): { readonly status: number; readonly page: Page } {
  const status = error instanceof ArshjulError ? httpStatusOf(error.code) : 500;
  const page = errorPage(
    status === 503 ? 'Tjenesten er ikke klar' : 'Noe gikk galt hos oss',
    status === 503 ? 'Tjenesten får ikke lest det den trenger akkurat nå.' : 'Siden kunne ikke lages.',
    `Prøv igjen om litt. Skjer det igjen, si fra til den som drifter tjenesten, og oppgi referansen ${reference}.`,
  );
  return { status, page };
}

/** Express marks an address it cannot decode with `status: 400`. */
function statusIn(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
}

/** Without the query, which may hold what people typed, and without the token of a personal link. */
function pathFor(request: Request): string {
  return request.path.replace(/^(\/(?:svar|utfort|innstillinger|avmeld)\/).+/, '$1…').slice(0, 200);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
