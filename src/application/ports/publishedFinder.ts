import type { Published } from '../../domain/publication/published.ts';

/** Looks up one published occurrence, for pages that are about one thing. */
export type PublishedFinder = {
  /** Null for a key that has never been published. */
  find(key: string): Promise<Published | null>;
};
