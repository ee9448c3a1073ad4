import { buildModel } from './buildModel.ts';
import type { Conflict } from './conflict.ts';
import { minimalSubset } from './minimalSubset.ts';
import type { Model, Solution } from './model.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import type { Tie } from './tie.ts';

type Rule = { readonly tie: Tie } | { readonly clash: readonly [string, string] };

/**
 * The smallest reason why a component has no solution: first the meetings, then the rules between them.
 * An order that ran through a meeting left out stays with those around it, since a rule is between two.
 */
export async function findConflict(
  component: PlanningComponent,
  solve: (model: Model) => Promise<Solution>,
): Promise<Conflict> {
  const rules: readonly Rule[] = [
    ...component.ties.filter(({ weight }) => weight === null).map((tie) => ({ tie })),
    ...component.clashes.map((clash) => ({ clash })),
  ];
  const fails = async (slots: readonly PlanningSlot[], among: readonly Rule[]): Promise<boolean> => {
    const model = buildModel({ ...withRules(slots, among), scale: 1 }, { type: 'feasible' });
    return model.rows.length > 0 && (await solve(model)).status === 'infeasible';
  };
  const slots = await minimalSubset(component.slots, (subset) => fails(subset, rules));
  const keys = new Set(slots.map(({ demand }) => demand.key));
  const between = rules.filter((rule) => ends(rule).every((key) => keys.has(key)));
  return withRules(slots, await minimalSubset(between, (subset) => fails(slots, subset)));
}

function withRules(slots: readonly PlanningSlot[], rules: readonly Rule[]): Conflict {
  const keys = new Set(slots.map(({ demand }) => demand.key));
  const present = rules.filter((rule) => ends(rule).every((key) => keys.has(key)));
  return {
    slots,
    ties: present.flatMap((rule) => ('tie' in rule ? [rule.tie] : [])),
    clashes: present.flatMap((rule) => ('clash' in rule ? [rule.clash] : [])),
  };
}

function ends(rule: Rule): readonly string[] {
  return 'tie' in rule ? [rule.tie.late.key, rule.tie.early.key] : rule.clash;
}
