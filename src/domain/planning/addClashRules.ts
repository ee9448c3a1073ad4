import type { PlainDate } from '../time/plainDate.ts';
import type { ClashGraph } from './clashGraph.ts';
import { cliqueCover } from './cliqueCover.ts';
import { connectedSets } from './connectedSets.ts';
import { linearSum } from './linearSum.ts';
import type { Linear, ModelDraft } from './modelDraft.ts';
import { mostApart } from './mostApart.ts';
import { occupiedRuns } from './occupiedRuns.ts';
import type { SlotSteps } from './slotSteps.ts';

/**
 * At most one meeting a day of every set of meetings of which no two may share one. Of larger crowds, those given and all that
 * hang together, a day holds at most as many as can share it, which no sum of the sets says: it follows from them
 * for whole meetings, and keeps the relaxation from holding half of each.
 */
export function addClashRules(
  steps: readonly SlotSteps[],
  graph: ClashGraph,
  crowds: readonly (readonly number[])[],
  draft: ModelDraft,
): void {
  const runs = steps.map(({ slot }) => occupiedRuns(slot));
  const said = new Set<string>();
  const addRow = (members: readonly number[], most: number, day: PlainDate): void => {
    const present = members.map((member) => ({ member, ...runs[member]!.get(day)! }));
    const sentence = JSON.stringify(present);
    if (present.length <= most || said.has(sentence)) return;
    said.add(sentence);
    const chosen = present.map(({ member, first, last }): readonly [number, Linear] => [
      1,
      steps[member]!.among(first, last),
    ]);
    const keys = members.map((member) => steps[member]!.slot.demand.key);
    draft.addAtMost(linearSum(chosen), most, { keys, day, most });
  };
  const days = [...new Set(runs.flatMap((run) => [...run.keys()]))].sort();
  const on = (day: PlainDate, members: Iterable<number>): readonly number[] =>
    [...members].filter((member) => runs[member]!.has(day));
  for (const clique of cliqueCover(graph)) {
    for (const day of days) addRow(on(day, clique), 1, day);
  }
  const mosts = new Map<string, number | null>();
  for (const day of days) {
    const together = connectedSets(on(day, runs.keys()), graph.joined);
    for (const set of [...together, ...crowds.map((crowd) => on(day, crowd))]) {
      const name = set.join(' ');
      const most = mosts.has(name) ? mosts.get(name)! : mostApart(set, graph.joined);
      mosts.set(name, most);
      if (most !== null) addRow(set, most, day);
    }
  }
}
