import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';

/**
 * Writes a finished iCalendar feed. Throws an error with every broken rule when the text does not pass the linter:
 * such a feed must not be published.
 */
export type FeedRenderer = {
  render(feed: FeedContent): {
    readonly body: Buffer;
    readonly gzip: Buffer;
    readonly brotli: Buffer;
    readonly etag: string;
  };
};

export type FeedContent = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Public https address of the feed itself; null when not known. */
  readonly source: string | null;
  readonly color: string | null;
  readonly entries: readonly Published[];
  /** Words behind the citations of the entries: id → «section»: quote, document. */
  readonly citations: ReadonlyMap<
    string,
    { readonly quote: string; readonly section: string; readonly document: string }
  >;
};
