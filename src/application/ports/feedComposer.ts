import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';
import type { FeedContent } from './feedRenderer.ts';

/**
 * Puts a feed together from finished entries: each published occurrence is written once a language, with and without
 * alarms, however many feeds show it. An entry that breaks a rule is in none of them.
 */
export type FeedComposer = {
  /** Entries in the order given. The same object stands for the same entry, and the same map for the same citations. */
  compose(feed: ComposedContent): ComposedFeed;
};

export type ComposedContent = {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Private ones are shown: whoever composes has chosen for the one who reads. Undated ones are left out. */
  readonly entries: readonly ComposedEntry[];
  readonly citations: FeedContent['citations'];
};

/** `alarms`: programs that show the feed ring before it. */
export type ComposedEntry = { readonly published: Published; readonly alarms: boolean };

export type ComposedFeed = {
  /** Quoted strong ETag of the body; known without writing it. */
  readonly etag: string;
  body(): Buffer;
};
