import type { Count } from '../schedule/count.ts';

/**
 * Ids of the meetings a year of a counted series has: numbers in order, then names in file order. Names take their share of
 * the target, so a target of 6 with a named summer meeting gives 1–5 and `sommermote`. Unknown counts and patterns have
 * only the meetings that are written; a pattern's dates are numbered by the year (1, 2, …), see `patternDates`.
 */
export function meetingIds(series: {
  readonly count: Count;
  readonly meetings: readonly { readonly id: string }[];
}): readonly string[] {
  const written = series.meetings.map((meeting) => meeting.id);
  const names = written.filter((id) => !isNumber(id));
  if (series.count.type === 'unknown') {
    const numbers = written.filter(isNumber).toSorted((a, b) => Number(a) - Number(b));
    return [...numbers, ...names];
  }
  const unnamed = Math.max(0, series.count.target - names.length);
  return [...Array.from({ length: unnamed }, (_, index) => String(index + 1)), ...names];
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id);
}
