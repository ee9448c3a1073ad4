import type { Cycle } from '../schedule/cycle.ts';

/** How often something comes round: «hvert år», «hvert 2. år, regnet fra 2021». */
export function cycleText(cycle: Cycle | null): string {
  if (!cycle) return 'hvert år';
  if (cycle.type === 'years') return `hvert ${cycle.every}. år, regnet fra ${cycle.anchor}`;
  if ('year' in cycle) return `bare i ${String(cycle.year)}`;
  const election = cycle.election === 'local' ? 'kommunevalg' : 'stortingsvalg';
  if (cycle.plus === 0) return `hvert år med ${election}`;
  return `${cycle.plus} år etter hvert ${election}`;
}
