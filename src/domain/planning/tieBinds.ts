import type { PlanningSlot } from './planningComponent.ts';
import type { Tie } from './tie.ts';

/** Whether any choice of days for the two could break or strain the tie. Ends never fall with the day, so the extremes tell. */
export function tieBinds(tie: Tie, late: PlanningSlot, early: PlanningSlot): boolean {
  return tie.late.at(late.days.at(-1)!) > tie.early.at(early.days[0]!);
}
