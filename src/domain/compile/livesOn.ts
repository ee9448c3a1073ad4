import type { Life } from '../schedule/life.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Whether a body exists on a day; where the day is not known, whether it exists at all in the year. */
export function livesOn(
  { from, to }: Pick<Life, 'from' | 'to'>,
  date: PlainDate | null,
  year: number,
): boolean {
  const first = date ?? `${year}-12-31`;
  const last = date ?? `${year}-01-01`;
  return (from === null || first >= from) && (to === null || last <= to);
}
