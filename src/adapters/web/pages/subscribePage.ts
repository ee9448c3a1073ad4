import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { FeedEntry } from '../../../application/ports/feedStore.ts';
import type { Page } from '../renderPage.ts';
import { subscribeLinks } from '../subscribeLinks.ts';

/** Every feed with the ways into it, wheel by wheel, bodies in the order of the schedules. */
export function subscribePage(
  snapshot: CalendarSnapshot,
  feeds: readonly FeedEntry[],
  baseUrl: string,
): Page {
  const present = (feed: FeedEntry): object => ({
    id: feed.path.replaceAll(/[^\w-]/g, '.'),
    name: feed.title,
    ...subscribeLinks(baseUrl, feed.path, feed.title),
  });
  return {
    template: 'subscribe',
    title: 'Abonner',
    section: 'subscribe',
    data: {
      total: feeds.length,
      // Google and Microsoft fetch the feed themselves, and only over https from a public address.
      reachable: baseUrl.startsWith('https://'),
      wheels: snapshot.wheels
        .map((wheel) => {
          const order = new Map(wheel.bodies.map((body, index) => [`${wheel.id}/${body.id}`, index]));
          const whole = feeds.find(({ path }) => path === wheel.id);
          const bodies = feeds
            .filter(({ path }) => path.startsWith(`${wheel.id}/`))
            .toSorted((a, b) => (order.get(a.path) ?? Infinity) - (order.get(b.path) ?? Infinity) || 0);
          return {
            id: wheel.id,
            name: wheel.name,
            whole: whole ? present(whole) : null,
            bodies: bodies.map(present),
          };
        })
        .filter(({ whole, bodies }) => whole !== null || bodies.length > 0),
    },
  };
}
