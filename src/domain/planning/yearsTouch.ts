import type { PlanningPreferences } from '../schedule/planningPreferences.ts';
import { clashOf } from './clashOf.ts';
import type { Demand } from './demand.ts';
import { lastDayOf } from './lastDayOf.ts';
import { preferencesOf } from './preferencesOf.ts';
import { relationKey } from './relationKey.ts';
import { relationTies } from './relationTies.ts';
import type { Tie } from './tie.ts';

/**
 * Whether the days proposed for one year can matter to those of the next: a tie between the two that some choice of days
 * would break or strain, or windows that overlap for people who cannot be in two places. When not, the later year is the
 * same whether the earlier one is planned or not.
 */
export function yearsTouch(
  earlier: readonly Demand[],
  later: readonly Demand[],
  preferences: ReadonlyMap<string, PlanningPreferences>,
): boolean {
  return daysTouch(earlier, later) || tiesTouch(earlier, later, preferences);
}

function daysTouch(earlier: readonly Demand[], later: readonly Demand[]): boolean {
  const firstOfLater = later.flatMap(({ candidates }) => candidates.slice(0, 1)).toSorted()[0];
  if (firstOfLater === undefined) return false;
  const late = earlier.filter((demand) => lastCandidate(demand) >= firstOfLater);
  return late.some((demand) =>
    later.some(
      (other) => (other.candidates[0] ?? '9') <= lastCandidate(demand) && clashOf(demand, other) !== null,
    ),
  );
}

function tiesTouch(
  earlier: readonly Demand[],
  later: readonly Demand[],
  preferences: ReadonlyMap<string, PlanningPreferences>,
): boolean {
  const byKey = new Map([...earlier, ...later].map((demand) => [demand.key, demand]));
  return [...byKey.values()].some((demand) =>
    demand.relations.some((relation) => {
      const key = relation.of.yearShift === 0 ? null : relationKey(relation, demand);
      const other = key === null ? undefined : byKey.get(key);
      if (!other) return false;
      const { weights } = preferencesOf(demand.key, preferences);
      return relationTies(relation, demand, other, weights).some((tie) => binds(tie, byKey));
    }),
  );
}

function binds(tie: Tie, byKey: ReadonlyMap<string, Demand>): boolean {
  const last = byKey.get(tie.late.key)?.candidates.at(-1);
  const first = byKey.get(tie.early.key)?.candidates[0];
  return last !== undefined && first !== undefined && tie.late.at(last) > tie.early.at(first);
}

function lastCandidate({ candidates, days }: Demand): string {
  const last = candidates.at(-1);
  return last === undefined ? '' : lastDayOf(last, days);
}
