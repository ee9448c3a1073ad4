import { firstAtLeast } from './firstAtLeast.ts';
import { linearSum } from './linearSum.ts';
import type { ModelDraft } from './modelDraft.ts';
import type { SlotSteps } from './slotSteps.ts';
import type { Tie } from './tie.ts';

/** When `late` takes candidate i or a later one, `early` must take the first that allows i, or a later one. */
export function addTieRule(tie: Tie, late: SlotSteps, early: SlotSteps, draft: ModelDraft): void {
  const earlyAt = early.slot.days.map(tie.early.at);
  let known = 0;
  for (const [index, day] of late.slot.days.entries()) {
    const allowed = firstAtLeast(earlyAt, tie.late.at(day));
    // A row that asks no more than the one before follows from it.
    if (allowed <= known) continue;
    known = allowed;
    draft.addAtMost(
      linearSum([
        [1, late.from(index)],
        [-1, early.from(allowed)],
      ]),
      0,
    );
  }
}
