import { randomUUID } from 'node:crypto';
import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { httpStatusOf } from '../../application/errors/httpStatusOf.ts';
import type { Log } from '../../application/ports/log.ts';
import type { PageSender } from './pageSender.ts';
import { errorPage } from './pages/errorPage.ts';

/** The last routes: a page for what does not exist, and one for what went wrong. */
export function answerProblems(send: PageSender, log: Log): Router {
  const notFound: RequestHandler = async (request, response) => {
    const page = errorPage(
      'Siden finnes ikke',
      'Adressen er skrevet feil, eller siden er fjernet.',
      'Alle årshjulene står på forsiden.',
    );
    await send.page(request, response, page, 404);
  };

  const failed: ErrorRequestHandler = async (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (statusIn(error) === 400) {
      const page = errorPage(
        'Ugyldig adresse',
        'Adressen kan ikke leses.',
        'Gå til forsiden og prøv derfra.',
      );
      return send.page(request, response, page, 400);
    }
    const reference = randomUUID().slice(0, 8);
    log.error('request failed', { reference, path: pathFor(request), error: describe(error) });
    const status = error instanceof ArshjulError ? httpStatusOf(error.code) : 500;
    if (status === 503) response.set('Retry-After', '30');
    const page = errorPage(
      status === 503 ? 'Tjenesten er ikke klar' : 'Noe gikk galt hos oss',
      status === 503 ? 'Tjenesten får ikke lest det den trenger akkurat nå.' : 'Siden kunne ikke lages.',
      `Prøv igjen om litt. Skjer det igjen, si fra til den som drifter tjenesten, og oppgi referansen ${reference}.`,
    );
    await send.page(request, response, page, status);
  };

  const routes = Router();
  routes.use(notFound);
  routes.use(failed);
  return routes;
}

/** Express marks an address it cannot decode with `status: 400`. */
function statusIn(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
}

/** Without the query: it may hold what people typed. */
function pathFor(request: Request): string {
  return request.path.slice(0, 200);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
