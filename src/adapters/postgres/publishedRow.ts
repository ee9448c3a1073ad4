import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Published } from '../../domain/publication/published.ts';
import { toInstant } from './toInstant.ts';

/** A row of the occurrence table, as `publishedColumns` names it. */
export type PublishedRow = {
  readonly data: Occurrence;
  readonly sequence: number;
  readonly created_at: Date;
  readonly last_modified: Date;
  readonly removed: boolean;
};

export const publishedColumns = 'data, sequence, created_at, last_modified, removed';

export function publishedOfRow(row: PublishedRow): Published {
  return {
    occurrence: row.data,
    sequence: row.sequence,
    createdAt: toInstant(row.created_at),
    lastModified: toInstant(row.last_modified),
    removed: row.removed,
  };
}
