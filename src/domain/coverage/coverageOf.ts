import type { RuleUse, UseKind } from './ruleUse.ts';

/** A rule of the sources and what the schedules make of it: the strongest of its uses, and every one of them. */
export type CoveredRule = {
  readonly id: string;
  readonly use: UseKind | 'missing';
  readonly uses: readonly RuleUse[];
};

const STRONGEST_FIRST: readonly UseKind[] = ['generates', 'constrains', 'checks', 'note'];

/** Holds rules, by id, against the uses found; in the order of the rules, the strongest use of each first. */
export function coverageOf(
  rules: readonly { readonly id: string }[],
  uses: readonly RuleUse[],
): readonly CoveredRule[] {
  const found = new Map<string, RuleUse[]>();
  for (const use of uses) {
    const known = found.get(use.id);
    if (!known) found.set(use.id, [use]);
    else if (!known.some((each) => sameUse(each, use))) known.push(use);
  }
  return rules.map(({ id }) => {
    const own = (found.get(id) ?? []).toSorted((a, b) => strength(a) - strength(b));
    return { id, use: own[0]?.use ?? 'missing', uses: own };
  });
}

/** The bodies made from one template use a rule in one place. */
function sameUse(a: RuleUse, b: RuleUse): boolean {
  return a.use === b.use && a.at.file === b.at.file && a.at.line === b.at.line && a.at.column === b.at.column;
}

function strength({ use }: RuleUse): number {
  return STRONGEST_FIRST.indexOf(use);
}
