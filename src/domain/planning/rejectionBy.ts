import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { clashOf } from './clashOf.ts';
import { clashReason } from './clashReason.ts';
import { daysOverlap } from './daysOverlap.ts';
import type { Demand, RejectedDay } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';
import { meetingName } from './meetingName.ts';
import type { Tie } from './tie.ts';
import { tieExcess } from './tieExcess.ts';

/** What stands on the calendar already, or is assumed to: a placed meeting, or a demand with its proposed day. */
export type Standing = Omit<PlacedMeeting, 'number'>;

/** Why a first day cannot be, given the standing meetings and the hard ties to them; null when it can. */
export function rejectionBy(
  demand: Demand,
  date: PlainDate,
  standing: ReadonlyMap<string, Standing>,
  ties: readonly Tie[],
): RejectedDay | null {
  for (const tie of ties) {
    if (tie.weight !== null) continue;
    const [own, other] = tie.late.key === demand.key ? [tie.late, tie.early] : [tie.early, tie.late];
    const fixed = standing.get(other.key);
    if (!fixed) continue;
    const excess = own === tie.late ? tieExcess(tie, date, fixed.date) : tieExcess(tie, fixed.date, date);
    if (excess > 0) return { date, reason: `${own.must} (${formatDay(fixed.date, 'nb')})`, cite: tie.cite };
  }
  for (const meeting of standing.values()) {
    if (!daysOverlap({ date, days: demand.days }, meeting)) continue;
    const clash = clashOf(demand, meeting);
    if (clash) return { date, reason: clashReason(clash, meetingName(meeting)), cite: [] };
  }
  return null;
}
