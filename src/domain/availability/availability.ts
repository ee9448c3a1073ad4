import type { Schedules } from '../schedule/schedules.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { type BusyHours, busyDays } from './busyDays.ts';

/**
 * When offices (by address, since one may sit in several wheels) and bodies (by `agder/kdk`) are busy: their name, and the
 * busy hours of each day.
 */
export type Availability = ReadonlyMap<
  string,
  { readonly name: string; readonly days: ReadonlyMap<PlainDate, readonly BusyHours[]> }
>;

/** The busy times read for a wheel's feeds, by who they belong to; empty when no feed is named or read. */
export function availabilityOf({ wheels, busy }: Schedules): Availability {
  if (!busy || busy.size === 0) return new Map();
  const days = new Map([...busy].map(([source, times]) => [source, busyDays(times)]));
  const entries = wheels.flatMap((wheel) => [
    ...wheel.offices.map(({ address, name, busy: feed }) => ({ who: address, name, feed })),
    ...wheel.bodies.map(({ id, name, busy: feed }) => ({ who: `${wheel.id}/${id}`, name, feed })),
  ]);
  return new Map(
    entries.flatMap(({ who, name, feed }) => {
      const read = feed && days.get(feed.source);
      return read ? [[who, { name, days: read }] as const] : [];
    }),
  );
}
