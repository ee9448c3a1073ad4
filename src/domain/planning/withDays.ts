import type { PlainDate } from '../time/plainDate.ts';
import type { PlanningSlot } from './planningComponent.ts';

/** The slot with only the days that `keep` says, each with its cost and rank. */
export function withDays(slot: PlanningSlot, keep: (day: PlainDate, index: number) => boolean): PlanningSlot {
  const kept = [...slot.days.keys()].filter((index) => keep(slot.days[index]!, index));
  if (kept.length === slot.days.length) return slot;
  return {
    demand: slot.demand,
    days: kept.map((index) => slot.days[index]!),
    costs: kept.map((index) => slot.costs[index]!),
    ranks: kept.map((index) => slot.ranks[index]!),
  };
}
