import type { Request } from 'express';
import type { FeedRenderer } from '../../application/ports/feedRenderer.ts';
import { publicOccurrence } from '../../domain/occurrences/publicOccurrence.ts';
import type { Published } from '../../domain/publication/published.ts';
import type { Wheel } from '../../domain/schedule/wheel.ts';
import type { Reply } from './readOnly.ts';
import { sendContent } from './sendContent.ts';

/**
 * The calendar file of one published event, as open feeds show it; its UID is theirs, so that it does not come twice. Null for
 * what is not public, has no date, or is gone.
 */
export function eventFile(
  published: Published,
  wheels: readonly Wheel[],
  renderer: FeedRenderer,
  request: Request,
): Reply | null {
  const { occurrence, removed } = published;
  const shown = publicOccurrence(occurrence);
  const wheel = wheels.find(({ id }) => id === occurrence.wheel);
  if (!shown || removed || occurrence.visibility !== 'public' || occurrence.time.type === 'undated')
    return null;
  const { body } = renderer.render({
    path: `o/${occurrence.key}`,
    title: occurrence.title,
    description: occurrence.title,
    language: wheel?.language ?? 'nb',
    source: null,
    color: null,
    entries: [{ ...published, occurrence: shown }],
    citations: new Map(
      [...(wheel?.citations ?? [])].map(([id, { quote, section, document }]) => [
        id,
        { quote, section, document: document.title },
      ]),
    ),
  });
  const name = occurrence.key.replaceAll(/[^\w-]+/g, '-');
  return async (response) => {
    response.set('Content-Disposition', `attachment; filename="${name}.ics"`);
    await sendContent(request, response, {
      body,
      contentType: 'text/calendar; charset=utf-8',
      cacheControl: 'no-cache',
    });
  };
}
