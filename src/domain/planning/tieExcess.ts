import type { PlainDate } from '../time/plainDate.ts';
import type { Tie } from './tie.ts';

/** Days by which two first days break or strain a tie; 0 when they keep it. */
export function tieExcess(tie: Tie, late: PlainDate, early: PlainDate): number {
  return Math.max(0, tie.late.at(late) - tie.early.at(early));
}
