import { Router } from 'express';
import type { Log } from '../../application/ports/log.ts';
import type { Readiness } from '../../application/ports/readiness.ts';
import { readOnly } from './readOnly.ts';

// Feeds must stay open to robots: Google's calendar obeys robots.txt when it fetches a subscription.
const ROBOTS = 'User-agent: *\nAllow: /\nDisallow: /mailbox\n';

/** For machines: `/healthz` (the process is alive), `/readyz` (it can do its work) and `/robots.txt`. */
export function healthRoutes(readiness: Readiness, log: Log): Router {
  const routes = Router();
  routes.all(
    '/healthz',
    readOnly(() => (response) => {
      response.set('Cache-Control', 'no-store').json({ status: 'ok' });
    }),
  );
  routes.all(
    '/readyz',
    readOnly(() => async (response) => {
      const checks = await check(readiness, log);
      const ready = checks.every(({ problem }) => problem === null);
      response.status(ready ? 200 : 503).set('Cache-Control', 'no-store');
      if (!ready) response.set('Retry-After', '10');
      response.json({ status: ready ? 'ready' : 'not-ready', checks });
    }),
  );
  routes.all(
    '/robots.txt',
    readOnly(() => (response) => {
      response.set('Cache-Control', 'public, max-age=3600').type('text/plain').send(ROBOTS);
    }),
  );
  return routes;
}

async function check(readiness: Readiness, log: Log): Promise<Awaited<ReturnType<Readiness['check']>>> {
  try {
    return await readiness.check();
  } catch (error) {
    log.error('readiness check failed', { error: String(error) });
    return [{ name: 'readiness', problem: 'Kontrollen av tjenesten feilet. Se loggen.' }];
  }
}
