import { firstDay } from '../../../domain/occurrences/firstDay.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { daysBetween } from '../../../domain/time/daysBetween.ts';

/** One step around a meeting: a duty, or the meeting itself. `days` are from its first day; null where one is undated. */
export type ChainStep = { readonly occurrence: Occurrence; readonly days: number | null };

/**
 * The meeting that an occurrence is or belongs to with the duties around it, in the order of their days, undated last; null
 * when there is none. `open` is what may be shown.
 */
export function meetingChain(
  occurrence: Occurrence,
  open: readonly Occurrence[],
): { readonly meeting: Occurrence; readonly steps: readonly ChainStep[] } | null {
  const key =
    occurrence.kind === 'duty' ? occurrence.key.slice(0, occurrence.key.lastIndexOf('/')) : occurrence.key;
  const meeting = open.find((found) => found.key === key && found.kind === 'meeting');
  if (!meeting) return null;
  const duties = open.filter((found) => found.kind === 'duty' && found.key.startsWith(`${key}/`));
  if (duties.length === 0) return null;
  const first = firstDay(meeting.time);
  const steps = [meeting, ...duties].map((found) => {
    const day = firstDay(found.time);
    return { occurrence: found, days: first && day ? daysBetween(first, day) : null };
  });
  return { meeting, steps: steps.toSorted((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || 0) };
}
