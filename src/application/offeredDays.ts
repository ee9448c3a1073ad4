import type { WeighedDay } from '../domain/planning/dayWeigher.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { weekdayOf } from '../domain/time/weekdayOf.ts';
import type { OpenMeeting } from './openMeeting.ts';

/** Every day of a meeting's window but Saturdays and Sundays, and the best of them. */
export type OfferedDays = {
  /** In order of date, also those a rule rejects. */
  readonly days: readonly WeighedDay[];
  /** Days nothing rejects: those no proposal must give way for first, then the cheapest, then the earliest. */
  readonly best: readonly WeighedDay[];
};

const OFFERED = 12;

/** What the days of a meeting's window would cost from `today` on, so that one can be picked. None for a pattern's meeting. */
export function offeredDays({ demand, weigh }: OpenMeeting, today: PlainDate): OfferedDays {
  const dates = new Set([...demand.candidates, ...demand.rejected.map(({ date }) => date)]);
  const days = [...dates]
    .filter((date) => date >= today && weekdayOf(date) <= 5)
    .toSorted()
    .map(weigh);
  const best = days
    .filter(({ rejection }) => rejection === null)
    .toSorted(
      (a, b) =>
        Math.sign(a.displaced.length) - Math.sign(b.displaced.length) ||
        a.cost - b.cost ||
        (a.date < b.date ? -1 : 1),
    )
    .slice(0, OFFERED);
  return { days, best };
}
