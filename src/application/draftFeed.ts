import type { Published } from '../domain/publication/published.ts';
import type { Instant } from '../domain/time/instant.ts';
import { feedCatalogue } from './feedCatalogue.ts';
import type { LoadedCalendar } from './loadCalendar.ts';
import { openEntry } from './openEntry.ts';
import type { FeedContent } from './ports/feedRenderer.ts';

/**
 * What a feed would hold if the files were published as they are, at `now` and for the first time. Null when there is no
 * such open feed; `paths` of the catalogue then say what there is.
 */
export function draftFeed(
  { schedules, occurrences }: LoadedCalendar,
  path: string,
  baseUrl: string | null,
  now: Instant,
): { readonly content: FeedContent | null; readonly paths: readonly string[] } {
  const catalogue = feedCatalogue(schedules.wheels, baseUrl);
  const definition = catalogue.feeds.find((each) => each.path === path);
  const paths = catalogue.feeds.map((each) => each.path);
  if (!definition) return { content: null, paths };
  const entries = occurrences
    .map((occurrence): Published => ({
      occurrence,
      sequence: 0,
      createdAt: now,
      lastModified: now,
      removed: false,
    }))
    .filter((each) => definition.select(each))
    .map(openEntry);
  const { title, description, language, source, color } = definition;
  const content = {
    path,
    title,
    description,
    language,
    source,
    color,
    entries,
    citations: catalogue.citations,
  };
  return { content, paths };
}
