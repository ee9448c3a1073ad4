import { firstAtLeast } from './firstAtLeast.ts';
import { linearSum } from './linearSum.ts';
import type { ModelDraft } from './modelDraft.ts';
import type { SlotSteps } from './slotSteps.ts';
import type { Tie } from './tie.ts';

/**
 * The excess of a tie is the number of thresholds that `late` has reached and `early` has not. Thresholds between the
 * same two steps share one continuous variable, which the cost presses down to their difference.
 */
export function addTieCost(
  tie: Tie,
  weight: number,
  late: SlotSteps,
  early: SlotSteps,
  draft: ModelDraft,
): void {
  for (const { reached, missed, count } of thresholds(tie, late, early)) {
    const [has, hasNot] = [late.from(reached), early.from(missed)];
    const difference = linearSum([
      [1, has],
      [-1, hasNot],
    ]);
    if (has.terms.size === 0 || hasNot.terms.size === 0) {
      draft.addCost(weight * count, difference);
      continue;
    }
    const excess = draft.addVariable('continuous');
    draft.addCost(weight * count, excess);
    draft.addAtMost(
      linearSum([
        [1, difference],
        [-1, excess],
      ]),
      0,
    );
  }
}

type Threshold = { readonly reached: number; readonly missed: number; readonly count: number };

/** Runs of thresholds that begin at the same candidate of either slot, with their length. */
function thresholds(tie: Tie, late: SlotSteps, early: SlotSteps): readonly Threshold[] {
  const found: Threshold[] = [];
  const lateAt = late.slot.days.map(tie.late.at);
  const earlyAt = early.slot.days.map(tie.early.at);
  const bounds = [...new Set([...lateAt, ...earlyAt])].sort((a, b) => a - b);
  for (const [index, upTo] of bounds.entries()) {
    const after = bounds[index - 1];
    if (after === undefined) continue;
    // Every threshold t with after < t ≤ upTo is reached and missed by the same candidates.
    const reached = firstAtLeast(lateAt, upTo);
    const missed = firstAtLeast(earlyAt, upTo);
    if (reached < lateAt.length && missed > 0) found.push({ reached, missed, count: upTo - after });
  }
  return found;
}
