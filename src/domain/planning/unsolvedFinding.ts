import type { Finding } from '../findings/finding.ts';
import { joinWords } from './joinWords.ts';
import { meetingName } from './meetingName.ts';
import type { PlanningComponent } from './planningComponent.ts';

/** Says that the solver gave no answer in time, so that whether the meetings fit is unknown. */
export function unsolvedFinding(component: PlanningComponent, reason: string): Finding {
  const demands = component.slots.map(({ demand }) => demand);
  const names = demands.map(meetingName);
  return {
    code: 'year-infeasible',
    severity: 'error',
    message: `Planleggeren fant ingen løsning for ${joinWords(names)} (${reason}). Møtene er derfor ikke satt opp.`,
    remedy: 'Snevre inn vinduene, fastsett noen av datoene som vedtak, eller gi planleggeren mer tid.',
    at: demands[0]!.at,
    cite: [...new Set(demands.flatMap(({ cite }) => cite))],
    occurrences: demands.map(({ key }) => key),
  };
}
