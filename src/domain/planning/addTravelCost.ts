import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { linearSum } from './linearSum.ts';
import type { Linear, ModelDraft } from './modelDraft.ts';
import type { SlotSteps } from './slotSteps.ts';

/** Costs `weight` when one of the two begins the day after the other ends. */
export function addTravelCost(a: SlotSteps, b: SlotSteps, weight: number, draft: ModelDraft): void {
  const rows = a.slot.days.flatMap((day, index) => {
    const beside = [on(b, addDays(day, a.slot.demand.days)), on(b, addDays(day, -b.slot.demand.days))];
    const known = beside.filter((each) => each !== null);
    return known.length === 0 ? [] : [[a.among(index, index), ...known]];
  });
  if (rows.length === 0) return;
  const excess = draft.addVariable('continuous');
  draft.addCost(weight, excess);
  for (const row of rows) {
    draft.addAtMost(linearSum([...row.map((each): readonly [number, Linear] => [1, each]), [-1, excess]]), 1);
  }
}

function on({ slot, among }: SlotSteps, day: PlainDate): Linear | null {
  const index = slot.days.indexOf(day);
  return index === -1 ? null : among(index, index);
}
