import { eachDay } from '../time/eachDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { cliqueCover } from './cliqueCover.ts';
import { keptInOrder } from './keptInOrder.ts';
import { lastDayOf } from './lastDayOf.ts';
import { linearSum } from './linearSum.ts';
import type { Linear, ModelDraft } from './modelDraft.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import type { SlotSteps } from './slotSteps.ts';

/** At most one meeting a day of every set of meetings that may not share one. */
export function addClashRules(
  component: PlanningComponent,
  steps: ReadonlyMap<string, SlotSteps>,
  draft: ModelDraft,
): void {
  const { slots, clashes } = component;
  const indexOf = new Map(slots.map((slot, index) => [slot.demand.key, index]));
  const edges = clashes.map(([a, b]) => [indexOf.get(a)!, indexOf.get(b)!] as const);
  const runs = slots.map((slot) => coveringRuns(slot));
  for (const clique of cliqueCover(slots.length, edges, orderedPairs(slots))) {
    const days = [...new Set(clique.flatMap((member) => [...runs[member]!.keys()]))].sort();
    const said = new Set<string>();
    for (const day of days) {
      const present = clique.flatMap((member) => {
        const run = runs[member]!.get(day);
        return run ? [{ member, ...run }] : [];
      });
      const sentence = JSON.stringify(present);
      if (present.length < 2 || said.has(sentence)) continue;
      said.add(sentence);
      const chosen = present.map(({ member, first, last }): readonly [number, Linear] => [
        1,
        steps.get(slots[member]!.demand.key)!.among(first, last),
      ]);
      const keys = clique.map((member) => slots[member]!.demand.key);
      draft.addAtMost(linearSum(chosen), 1, { keys, day });
    }
  }
}

/** Meetings kept apart by their order need no row of their own, but make those of others tighter and fewer. */
function orderedPairs(slots: readonly PlanningSlot[]): readonly (readonly [number, number])[] {
  return slots.flatMap((a, first) =>
    slots.flatMap((b, second) =>
      first < second && keptInOrder(a.demand, b.demand) ? [[first, second] as const] : [],
    ),
  );
}

/** For each day the slot could occupy: the candidates, from first to last, that would occupy it. */
function coveringRuns({
  days,
  demand,
}: PlanningSlot): ReadonlyMap<PlainDate, { first: number; last: number }> {
  const runs = new Map<PlainDate, { first: number; last: number }>();
  for (const [index, day] of days.entries()) {
    for (const occupied of eachDay(day, lastDayOf(day, demand.days))) {
      const run = runs.get(occupied);
      if (run) run.last = index;
      else runs.set(occupied, { first: index, last: index });
    }
  }
  return runs;
}
