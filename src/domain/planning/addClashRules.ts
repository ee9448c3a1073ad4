import type { PlainDate } from '../time/plainDate.ts';
import { clashGraph } from './clashGraph.ts';
import { cliqueCover } from './cliqueCover.ts';
import { connectedSets } from './connectedSets.ts';
import { linearSum } from './linearSum.ts';
import type { Linear, ModelDraft } from './modelDraft.ts';
import { mostApart } from './mostApart.ts';
import { occupiedRuns } from './occupiedRuns.ts';
import type { PlanningComponent } from './planningComponent.ts';
import type { SlotSteps } from './slotSteps.ts';

/**
 * At most one meeting a day of every set of meetings of which no two may share one. Of all that hang together by such sets
 * a day holds at most as many as can share it, which no sum of the sets says: it follows from them for whole
 * meetings, and keeps the relaxation from holding half of each.
 */
export function addClashRules(
  component: PlanningComponent,
  steps: ReadonlyMap<string, SlotSteps>,
  draft: ModelDraft,
): void {
  const { slots } = component;
  const graph = clashGraph(component);
  const runs = slots.map(occupiedRuns);
  const said = new Set<string>();
  const addRow = (members: readonly number[], most: number, day: PlainDate): void => {
    const present = members.map((member) => ({ member, ...runs[member]!.get(day)! }));
    const sentence = JSON.stringify(present);
    if (present.length <= most || said.has(sentence)) return;
    said.add(sentence);
    const chosen = present.map(({ member, first, last }): readonly [number, Linear] => [
      1,
      steps.get(slots[member]!.demand.key)!.among(first, last),
    ]);
    const keys = members.map((member) => slots[member]!.demand.key);
    draft.addAtMost(linearSum(chosen), most, { keys, day, most });
  };
  const days = [...new Set(runs.flatMap((run) => [...run.keys()]))].sort();
  for (const clique of cliqueCover(graph)) {
    for (const day of days) {
      const present = clique.filter((member) => runs[member]!.has(day));
      addRow(present, 1, day);
    }
  }
  const mosts = new Map<string, number | null>();
  for (const day of days) {
    const present = [...runs.keys()].filter((member) => runs[member]!.has(day));
    for (const set of connectedSets(present, graph.joined)) {
      const name = set.join(' ');
      const most = mosts.get(name) ?? mostApart(set, graph.joined);
      mosts.set(name, most);
      if (most !== null) addRow(set, most, day);
    }
  }
}
