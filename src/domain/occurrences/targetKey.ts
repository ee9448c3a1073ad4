import type { Target } from '../schedule/relation.ts';
import { occurrenceKey } from './occurrenceKey.ts';

/**
 * The key a reference points at from a meeting `meeting` of the planning year `year` of `wheel`.
 * A target meeting `{n}` is the meeting of the same number or name.
 */
export function targetKey(target: Target, wheel: string, year: number, meeting: string): string {
  const targetYear = year + target.yearShift;
  if (target.type === 'anchor')
    return occurrenceKey({ type: 'anchor', wheel, anchor: target.anchor }, targetYear);
  return occurrenceKey(
    { ...target, type: 'meeting', meeting: target.meeting === '{n}' ? meeting : target.meeting },
    targetYear,
  );
}
