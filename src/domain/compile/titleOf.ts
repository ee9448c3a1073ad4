import { bodyNameIn } from './bodyNameIn.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/** The title people read: the meeting's own, or that of the series with `{n}`, `{year}` and `{name}` filled in. */
export function titleOf({ rule, series, body, year, meeting, number, extra }: MeetingSlot): string {
  const own = extra ? (extra.title ?? `Ekstra møte: ${body.name}`) : rule?.title;
  return (own ?? series.title)
    .replaceAll('{n}', number === null ? '' : meeting)
    .replaceAll('{year}', String(year))
    .replaceAll('{name}', bodyNameIn(body, year))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
