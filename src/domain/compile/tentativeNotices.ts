import type { Finding } from '../findings/finding.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CompiledYear } from './compiledYear.ts';
import { meetingOccurrence } from './meetingOccurrence.ts';
import { shortNoticeFinding } from './shortNoticeFinding.ts';

/**
 * Warnings about meetings decided as tentative, so that nobody has been called yet, that can no longer be called in time. A
 * confirmed one was called when it was confirmed: of that the files alone know nothing.
 */
export function tentativeNotices(
  { slots }: Pick<CompiledYear, 'slots'>,
  today: PlainDate,
): readonly Finding[] {
  return slots.flatMap((slot) => {
    const { decision } = slot;
    if (decision?.status !== 'tentative' || decision.date === null) return [];
    const finding = shortNoticeFinding(meetingOccurrence(slot, decision.date), slot.series.duties, today);
    return finding ? [{ ...finding, at: decision.at }] : [];
  });
}
