import { localElectionDay } from '../calendar/localElectionDay.ts';
import { stortingElectionDay } from '../calendar/stortingElectionDay.ts';
import type { Cycle } from '../schedule/cycle.ts';

/** Whether a thing with this cycle comes round in a year. No cycle: every year. Holds before the anchor year too. */
export function cycleApplies(cycle: Cycle | null, year: number): boolean {
  if (!cycle) return true;
  if (cycle.type === 'once') return year === cycle.year;
  if (cycle.type === 'years') return (year - cycle.anchor) % cycle.every === 0;
  const electionDay = cycle.election === 'local' ? localElectionDay : stortingElectionDay;
  return electionDay(year - cycle.plus) !== null;
}
