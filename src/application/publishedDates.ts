import { firstDay } from '../domain/occurrences/firstDay.ts';
import type { Published } from '../domain/publication/published.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';

/** The first day of every meeting people have been shown, by key; the planner keeps it unless a hard rule forces a move. */
export function publishedDates(published: readonly Published[]): ReadonlyMap<string, PlainDate> {
  return new Map(
    published.flatMap(({ occurrence, removed }) => {
      const day = removed || occurrence.status === 'cancelled' ? null : firstDay(occurrence.time);
      return day && occurrence.kind === 'meeting' ? [[occurrence.key, day] as const] : [];
    }),
  );
}
