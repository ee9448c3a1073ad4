import type { PlanningSlot } from './planningComponent.ts';
import { linearSum } from './linearSum.ts';
import type { Linear, ModelDraft } from './modelDraft.ts';

/**
 * A slot's choice as steps: step k is 1 when the chosen day is the k-th candidate or later. n candidates take n − 1 binaries
 * that fall from 1 to 0 once, so exactly one day is chosen. Order and distance are two-term rows over steps,
 * whose relaxation is integral by itself: far tighter than one binary a day.
 */
export type SlotSteps = {
  readonly slot: PlanningSlot;
  /** 1 when the day is candidate `index` (from 0) or a later one; constant 1 from 0 down and 0 from n up. */
  readonly from: (index: number) => Linear;
  /** 1 when one of the candidates `first` to `last`, both included, is chosen. */
  readonly among: (first: number, last: number) => Linear;
};

/** Adds a slot's variables and their order to the draft. */
export function slotSteps(slot: PlanningSlot, draft: ModelDraft): SlotSteps {
  const steps = slot.days.slice(1).map(() => draft.addVariable('binary'));
  for (const [index, step] of steps.slice(1).entries()) {
    draft.addAtMost(
      linearSum([
        [1, step],
        [-1, steps[index]!],
      ]),
      0,
    );
  }
  const from = (index: number): Linear =>
    index <= 0 ? ALWAYS : index >= slot.days.length ? NEVER : steps[index - 1]!;
  return {
    slot,
    from,
    among: (first, last) =>
      linearSum([
        [1, from(first)],
        [-1, from(last + 1)],
      ]),
  };
}

const ALWAYS: Linear = { constant: 1, terms: new Map() };
const NEVER: Linear = { constant: 0, terms: new Map() };
