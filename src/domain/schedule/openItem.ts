import type { SourcePlace } from './sourcePlace.ts';

/** What the sources leave open about a body, by the key of its file that says it one day. */
export type OpenItem = {
  readonly key: string;
  readonly reason: string;
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};
