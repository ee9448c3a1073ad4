import { type Request, Router } from 'express';
import type { ChangeHistory } from '../../application/ports/changeHistory.ts';
import type { DeskSessions } from '../../application/ports/deskSessions.ts';
import type { FeedRenderer } from '../../application/ports/feedRenderer.ts';
import type { OccurrenceExplainer } from '../../application/ports/occurrenceExplainer.ts';
import type { PublishedFinder } from '../../application/ports/publishedFinder.ts';
import type { Published } from '../../domain/publication/published.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { deskReader } from './deskReader.ts';
import { eventFile } from './eventFile.ts';
import { pageLanguage } from './pageLanguage.ts';
import { errorPage } from './pages/errorPage.ts';
import { occurrencePage } from './pages/occurrencePage.ts';
import { problemWords } from './pages/problemWords.ts';
import { type Reply, readOnly } from './readOnly.ts';
import type { WebFrame } from './webFrame.ts';

/** What the pages about single occurrences know beside what the years show. */
export type OccurrenceParts = {
  readonly finder: PublishedFinder;
  readonly history: ChangeHistory;
  readonly explainer: OccurrenceExplainer;
  readonly renderer: FeedRenderer;
  readonly sessions: Pick<DeskSessions, 'find'>;
};

const FILE = '.ics';

/** `/o/<key>`, the page about one occurrence, and `/o/<key>.ics`, its calendar file. Private and unknown are the same 404. */
export function occurrenceRoutes(parts: OccurrenceParts, frame: WebFrame): Router {
  const { send, view, clock, baseUrl, log } = frame;
  const mayRead = deskReader(parts.sessions, frame);

  /** What the store adds is worth waiting for, but its absence must not close the page. */
  async function patiently<Found>(asked: Promise<Found>, without: Found): Promise<Found> {
    try {
      return await asked;
    } catch (error) {
      log.warn('the store does not answer for a page', { error: String(error) });
      return without;
    }
  }

  async function page(request: Request, key: string): Promise<Reply | null> {
    const snapshot = await view.current();
    const language = pageLanguage(request);
    const inFiles = snapshot.occurrences.find((found) => found.key === key) ?? null;
    const published = await patiently<Published | null>(parts.finder.find(key), null);
    const occurrence = inFiles ?? published?.occurrence ?? null;
    if (!occurrence) return null;
    const full = await patiently(mayRead(request, occurrence.wheel), false);
    if (!full && occurrence.visibility === 'private') return null;
    if (!inFiles && published?.removed) {
      const gone = errorPage(problemWords[language].gone, language);
      return (response) => send.page(request, response, gone, 410);
    }
    const found = occurrencePage(
      {
        occurrence,
        full,
        published: published !== null && !published.removed,
        explained: await parts.explainer.explain(key),
        changes: published ? await patiently(parts.history.of(key), []) : [],
      },
      snapshot,
      { today: dateIn(clock.now()), baseUrl, language },
    );
    return found && ((response) => send.page(request, response, found, 200, full ? 'no-store' : 'no-cache'));
  }

  async function file(request: Request, key: string): Promise<Reply | null> {
    const published = await parts.finder.find(key);
    if (!published) return null;
    const { wheels } = await view.current();
    return eventFile(published, wheels, parts.renderer, request);
  }

  const routes = Router();
  routes.all(
    '/o/*key',
    readOnly((request) => {
      const key = keyOf(request);
      return key.endsWith(FILE) ? file(request, key.slice(0, -FILE.length)) : page(request, key);
    }),
  );
  return routes;
}

function keyOf({ params }: Request): string {
  const { key } = params;
  return Array.isArray(key) ? key.join('/') : String(key);
}
