import type { Occurrence } from '../occurrences/occurrence.ts';

/** The occurrences as if every proposal and tentative date of the year were adopted: then invitations leave and deadlines count. */
export function asConfirmed(occurrences: readonly Occurrence[], year: number): readonly Occurrence[] {
  return occurrences.map((occurrence) =>
    occurrence.year === year && (occurrence.status === 'proposed' || occurrence.status === 'tentative')
      ? { ...occurrence, status: 'confirmed' }
      : occurrence,
  );
}
