import type { Occurrence } from '../occurrences/occurrence.ts';

const KINDS = { meeting: 40, anchor: 30, obligation: 20, duty: 0 } as const;
const STATUSES = { confirmed: 6, tentative: 4, proposed: 2, cancelled: -8 } as const;

/** How much an occurrence deserves a label where there is no room for all: kind first, then how sure it is. */
export function importanceOf({ kind, status }: Pick<Occurrence, 'kind' | 'status'>): number {
  return KINDS[kind] + STATUSES[status];
}
