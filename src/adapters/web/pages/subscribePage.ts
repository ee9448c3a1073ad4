import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { FeedEntry } from '../../../application/ports/feedStore.ts';
import type { Language } from '../../../domain/time/language.ts';
import { feedAddress } from '../feedAddress.ts';
import type { Page } from '../renderPage.ts';
import { feedWays } from './feedWays.ts';
import { subscribeWords } from './subscribeWords.ts';

export type SubscribeView = {
  readonly snapshot: CalendarSnapshot;
  readonly feeds: readonly FeedEntry[];
  readonly baseUrl: string;
  readonly language: Language;
  /** Path of the feed that is chosen; the first one when there is no such feed. */
  readonly chosen: string | null;
  /** True when links can be asked for by mail. */
  readonly canAsk: boolean;
  /** What was typed and is no address; null for none. */
  readonly typed: string | null;
};

/** The calendars wheel by wheel, bodies in the order of the schedules; the chosen one with the ways into it. */
export function subscribePage(view: SubscribeView): Page {
  const { snapshot, feeds, baseUrl, language, canAsk, typed } = view;
  const words = subscribeWords[language];
  const wheels = snapshot.wheels
    .map(({ id, name, bodies }) => {
      const order = new Map(bodies.map((body, index) => [`${id}/${body.id}`, index]));
      const whole = feeds.filter(({ path }) => path === id);
      const parts = feeds
        .filter(({ path }) => path.startsWith(`${id}/`))
        .toSorted((a, b) => (order.get(a.path) ?? Infinity) - (order.get(b.path) ?? Infinity) || 0);
      return { id, name, feeds: [...whole, ...parts] };
    })
    .filter((wheel) => wheel.feeds.length > 0);
  const all = wheels.flatMap((wheel) => wheel.feeds);
  const chosen = all.find(({ path }) => path === view.chosen) ?? all[0] ?? null;
  return {
    template: 'subscribe',
    title: words.title,
    section: 'subscribe',
    language,
    scripts: ['copy'],
    data: {
      words,
      canAsk,
      typed: typed ?? '',
      problem: typed !== null,
      wheels: wheels.map(({ id, name, feeds: own }) => ({
        id,
        name,
        here: own.some(({ path }) => path === chosen?.path),
        feeds: own.map(({ path, title }) => ({
          name: path === id ? words.whole : title,
          href: `?kalender=${encodeURIComponent(path)}#kalender`,
          here: path === chosen?.path,
        })),
      })),
      chosen: chosen && {
        name: chosen.title,
        ways: feedWays(feedAddress(baseUrl, chosen.path), chosen.title, language),
      },
    },
  };
}
