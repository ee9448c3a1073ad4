import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';
import type { FeedContent } from './feedRenderer.ts';

/**
 * Puts a feed together from finished entries: each published occurrence is written once a language, with and without
 * alarms, however many feeds show it. An entry that breaks a rule is in none of them.
 */
export type FeedComposer = {
  /** The same object stands for the same entry, and the same map for the same citations. */
  compose(feed: ComposedContent): ComposedFeed;
};

export type ComposedContent = {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** What feeds are made of; the same list for all of them, so that what is written is found by its place in it. */
  readonly published: readonly Published[];
  /**
   * The entries of this feed, by their places in that, in order. Private ones are shown: whoever composes has chosen for the
   * one who reads. Undated ones are left out.
   */
  readonly places: readonly number[];
  /** Whether programs that show the feed ring before an entry; null: before none. */
  readonly alarms: ((published: Published) => boolean) | null;
  readonly citations: FeedContent['citations'];
};

export type ComposedFeed = {
  /** Quoted strong ETag of the body; known without writing it. */
  readonly etag: string;
  body(): Buffer;
};
