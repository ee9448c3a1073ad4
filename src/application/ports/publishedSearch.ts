import type { OccurrenceKind } from '../../domain/occurrences/occurrence.ts';
import type { Published } from '../../domain/publication/published.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** Looks for what is published, for pages that are about some wheels and some days. */
export type PublishedSearch = {
  /** Not removed, in order of first day and key. What has no date is never among them. */
  within(span: PublishedSpan): Promise<readonly Published[]>;
};

export type PublishedSpan = {
  /** Ids; none finds nothing. */
  readonly wheels: readonly string[];
  readonly kinds: readonly OccurrenceKind[];
  /** Some part of it is on these days, both included. */
  readonly first: PlainDate;
  readonly last: PlainDate;
};
