import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import { tieBinds } from './tieBinds.ts';
import type { Tie } from './tie.ts';
import type { Travel } from './travel.ts';

/**
 * Splits meetings into groups that can be placed without regard to each other: joined are those whose tie can bind
 * and the given clashing pairs and journeys. Slots come sorted by key; so do the components, by their first.
 * No solution is lost: a tie left out holds for every choice of days.
 */
export function splitComponents(
  slots: readonly PlanningSlot[],
  ties: readonly Tie[],
  clashes: PlanningComponent['clashes'],
  travels: readonly Travel[] = [],
): readonly PlanningComponent[] {
  const slotOf = new Map(slots.map((slot) => [slot.demand.key, slot]));
  const binding = ties.filter((tie) => {
    const [late, early] = [slotOf.get(tie.late.key), slotOf.get(tie.early.key)];
    return late !== undefined && early !== undefined && tieBinds(tie, late, early);
  });
  const groupOf = joined(slots, [
    ...binding.map((tie) => [tie.late.key, tie.early.key] as const),
    ...clashes,
    ...travels.map(({ a, b }) => [a.key, b.key] as const),
  ]);
  return [...new Set(slots.map((slot) => groupOf(slot.demand.key)))].map((group) => {
    const members = slots.filter((slot) => groupOf(slot.demand.key) === group);
    return {
      slots: members,
      ties: binding.filter((tie) => groupOf(tie.late.key) === group),
      clashes: clashes.filter(([a]) => groupOf(a) === group),
      travels: travels.filter(({ a }) => groupOf(a.key) === group),
      scale: members.reduce((sum, { days }) => sum + days.length - 1, 1),
    };
  });
}

/** Answers the name of a slot's group: the least key in it. */
function joined(
  slots: readonly PlanningSlot[],
  pairs: readonly (readonly [string, string])[],
): (key: string) => string {
  const parent = new Map(slots.map(({ demand }) => [demand.key, demand.key]));
  const root = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [root(a), root(b)].sort();
    parent.set(second!, first!);
  }
  return root;
}
