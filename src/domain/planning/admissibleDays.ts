import type { PlainDate } from '../time/plainDate.ts';
import type { Demand, RejectedDay } from './demand.ts';
import type { PlanningContext } from './planningContext.ts';
import { rejectionBy } from './rejectionBy.ts';

export type AdmissibleDays = {
  readonly days: readonly PlainDate[];
  /** The demand's own rejections and those what is placed adds, by date. */
  readonly rejected: readonly RejectedDay[];
};

/** First days that keep the demand's own rules and collide with nothing that is placed, by date, each once. */
export function admissibleDays(demand: Demand, context: PlanningContext): AdmissibleDays {
  const standing = new Map(context.problem.placed.map((meeting) => [meeting.key, meeting]));
  const ties = context.tiesOf.get(demand.key) ?? [];
  const days: PlainDate[] = [];
  const rejected: RejectedDay[] = [...demand.rejected];
  for (const date of [...new Set(demand.candidates)].sort()) {
    const rejection = rejectionBy(demand, date, standing, ties);
    if (rejection) rejected.push(rejection);
    else days.push(date);
  }
  return { days, rejected: rejected.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}
