import { type Request, Router } from 'express';
import type { PublicationStore } from '../../../../application/ports/publicationStore.ts';
import type { SendingLog } from '../../../../application/ports/sendingLog.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { eventStreams } from './eventStreams.ts';
import { revisionPage, revisionsPage } from './revisionPages.ts';
import { sendingFollower } from './sendingFollower.ts';
import { sendingView } from './sendingView.ts';

export type RevisionParts = {
  readonly publications: PublicationStore;
  readonly sending: SendingLog;
  /** Aborted when the web closes: streams end then, at once. */
  readonly closing: AbortSignal;
};

const SHOWN = 50;
const MOST = 5_000;
const TROUBLES = 100;

/** `/desk/revisjoner`: what has been applied, each revision with its sending, live as server-sent events. */
export function revisionRoutes(
  { publications, sending, closing }: RevisionParts,
  door: DeskDoor,
  frame: WebFrame,
): Router {
  const { send, clock } = frame;
  const streams = eventStreams(closing);
  const follower = sendingFollower(sending, clock);
  const routes = Router();
  const reader = (request: Request) => ({ user: door.user(request), language: pageLanguage(request) });

  routes.get('/desk/revisjoner', async (request, response) => {
    const asked = Number(request.query['antall'] ?? SHOWN);
    const limit = Number.isInteger(asked) && asked >= 1 && asked <= MOST ? asked : SHOWN;
    const revisions = await publications.history(limit + 1);
    const more = revisions.length > limit ? `/desk/revisjoner?antall=${Math.min(limit * 4, MOST)}` : null;
    const page = revisionsPage(revisions.slice(0, limit), more, reader(request));
    await send.page(request, response, page, 200, 'no-store');
  });

  routes.get('/desk/revisjoner/:id', async (request, response, next) => {
    const id = numberOf(request);
    const kept = id === null ? null : await publications.revision(id);
    if (id === null || !kept) return next();
    const wheels = door.user(request).wheels.map((wheel) => wheel.id);
    const [counts, troubles] = await Promise.all([
      sending.counts([id], clock.now()),
      sending.troubles(id, wheels, TROUBLES),
    ]);
    const page = revisionPage(kept, { counts, troubles }, reader(request));
    await send.page(request, response, page, 200, 'no-store');
  });

  routes.get('/desk/revisjoner/:id/hendelser', async (request, response, next) => {
    const id = numberOf(request);
    if (id === null || id > (await publications.latestRevision())) return next();
    const { user, language } = reader(request);
    const wheels = new Set(user.wheels.map((wheel) => wheel.id));
    let stop = (): void => {};
    const stream = streams.open(request, response, user.csrf, () => stop());
    if (!stream) return;
    // Whoever comes back after a break has heard this already.
    let last = request.get('last-event-id') ?? '';
    stop = follower.follow(id, (counts) => {
      const view = sendingView(counts, wheels, language);
      if (view.id !== last) stream.send('sending', view.id, view);
      last = view.id;
      if (!view.finished) return;
      stream.send('ferdig', view.id, view);
      stream.end();
    });
    // It may have ended while it was opened.
    if (response.writableEnded) stop();
  });
  return routes;
}

function numberOf(request: Request): number | null {
  const text = String(request.params['id']);
  return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : null;
}
