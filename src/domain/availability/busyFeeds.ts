import type { BusyFeed } from '../schedule/busyFeed.ts';
import type { Wheel } from '../schedule/wheel.ts';

/** Every calendar of busy times that the wheels name, each source once. */
export function busyFeeds(wheels: readonly Wheel[]): readonly BusyFeed[] {
  const feeds = wheels.flatMap(({ offices, bodies }) =>
    [...offices, ...bodies].flatMap(({ busy }) => (busy ? [busy] : [])),
  );
  return [...new Map(feeds.toReversed().map((feed) => [feed.source, feed])).values()].toReversed();
}
