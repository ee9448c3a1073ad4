import type { PlanSources } from '../application/makePlan.ts';
import { type PlanStage, planStages, staged } from '../application/planStages.ts';
import type { Terminal } from './command.ts';
import { progressBar } from './progressBar.ts';

const STAGES: Readonly<Record<PlanStage, string>> = {
  reading: 'Leser filene …',
  dates: 'Regner ut datoene …',
  comparing: 'Sammenligner med det som er publisert …',
};
const BAR = 10;

/** Says in a terminal how far a plan has come, on one line that is gone once `clear` is called; says nothing elsewhere. */
export function planProgress(
  { live, out }: Pick<Terminal, 'live' | 'out'>,
  sources: PlanSources,
): { readonly sources: PlanSources; readonly clear: () => void } {
  if (live !== true) return { sources, clear: () => {} };
  const show = (stage: PlanStage): void => {
    const done = planStages.indexOf(stage);
    out(`\r${progressBar(done, planStages.length, BAR)} ${STAGES[stage]}\u001B[K`);
  };
  return { sources: staged(sources, show), clear: () => out('\r\u001B[K') };
}
