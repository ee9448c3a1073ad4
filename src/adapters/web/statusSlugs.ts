import type { OccurrenceStatus } from '../../domain/occurrences/occurrence.ts';

/** Values of `status` in addresses, and classes in the stylesheet: the same in every language. */
export const statusSlugs: Readonly<Record<OccurrenceStatus, string>> = {
  proposed: 'forslag',
  tentative: 'forelopig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
};
