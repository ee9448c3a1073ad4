import type { Published } from '../domain/publication/published.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { FeedCatalogue, FeedDefinition } from './feedCatalogue.ts';
import { openEntry } from './openEntry.ts';
import type { Clock } from './ports/clock.ts';
import type { FeedRenderer } from './ports/feedRenderer.ts';
import type { FeedEntry, FeedStore } from './ports/feedStore.ts';
import type { Log } from './ports/log.ts';
import type { PublicationStore } from './ports/publicationStore.ts';

const KEPT_SECONDS = 60 * 24 * 3600;

export type FeedRendering = {
  readonly publications: Pick<PublicationStore, 'latestRevision' | 'published'>;
  readonly feeds: FeedStore;
  readonly renderer: FeedRenderer;
  /** Null while the files have never been read without errors: then what is published stays untouched. */
  readonly catalogue: FeedCatalogue | null;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Renders every feed of the catalogue from what is published. A text that did not change keeps its ETag and Last-Modified;
 * one that the renderer refuses is not stored: the last good one stays, with the error. What was removed stays as
 * cancelled for 60 days. A feed with nothing in it is not begun, but one that people subscribe to is not taken away.
 */
export async function renderFeeds(rendering: FeedRendering): Promise<{ readonly refused: number }> {
  const { publications, feeds, catalogue, clock } = rendering;
  if (catalogue === null) return { refused: 0 };
  // The revision first: what is read after it is at least as new as it says.
  const revision = await publications.latestRevision();
  const now = clock.now();
  const forgotten = addSeconds(now, -KEPT_SECONDS);
  const published = (await publications.published()).filter(
    ({ removed, lastModified, occurrence }) =>
      occurrence.time.type !== 'undated' && !(removed && lastModified < forgotten),
  );
  const stored = new Map((await feeds.list()).map((entry) => [entry.path, entry]));
  let refused = 0;
  for (const definition of catalogue.feeds) {
    const entries = published.filter((each) => definition.select(each)).map(openEntry);
    const before = stored.get(definition.path);
    if (entries.length === 0 && before === undefined) continue;
    if (!(await renderFeed({ ...rendering, catalogue }, definition, entries, before, revision, now)))
      refused += 1;
  }
  await feeds.retain(catalogue.feeds.map(({ path }) => path));
  return { refused };
}

async function renderFeed(
  { feeds, renderer, catalogue, log }: FeedRendering & { readonly catalogue: FeedCatalogue },
  definition: FeedDefinition,
  entries: readonly Published[],
  before: FeedEntry | undefined,
  revision: number,
  now: Instant,
): Promise<boolean> {
  const { path, title, description, language, source, color } = definition;
  let rendered: ReturnType<FeedRenderer['render']>;
  try {
    const { citations } = catalogue;
    rendered = renderer.render({ path, title, description, language, source, color, entries, citations });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (before?.error !== text)
      log.error('Kalenderen ble ikke publisert; den forrige står.', { path, error: text });
    await feeds.refuse({ path, title, revision }, text, now);
    return false;
  }
  const lastModified = before?.etag === rendered.etag ? before.lastModified : now;
  await feeds.put({ path, title, ...rendered, lastModified, revision });
  return true;
}
