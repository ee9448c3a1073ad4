import type { Published } from '../domain/publication/published.ts';

/** An entry as calendars that are open to all show it: without the way into a meeting on the web. */
export function openEntry(published: Published): Published {
  const { join: _join, ...occurrence } = published.occurrence;
  return { ...published, occurrence };
}
