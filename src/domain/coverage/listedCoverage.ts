import type { CoveredRule } from './coverageOf.ts';
import type { UseKind } from './ruleUse.ts';

/** Coverage as `arshjul coverage --json` prints it: a public contract, described in docs/kontrakter.md. */
export type ListedCoverage = {
  readonly totals: Readonly<Record<UseKind | 'missing' | 'rules', number>>;
  readonly rules: readonly {
    readonly id: string;
    readonly use: UseKind | 'missing';
    readonly reason: string | null;
    readonly places: readonly {
      readonly use: UseKind;
      readonly what: string;
      readonly file: string;
      readonly line: number;
    }[];
  }[];
};

export function listedCoverage(rules: readonly CoveredRule[]): ListedCoverage {
  const total = (use: CoveredRule['use']): number => rules.filter((rule) => rule.use === use).length;
  return {
    totals: {
      rules: rules.length,
      generates: total('generates'),
      constrains: total('constrains'),
      checks: total('checks'),
      note: total('note'),
      missing: total('missing'),
    },
    rules: rules.map(({ id, use, uses }) => ({
      id,
      use,
      reason: use === 'note' ? (uses[0]?.reason ?? null) : null,
      places: uses.map((each) => ({
        use: each.use,
        what: each.what,
        file: each.at.file,
        line: each.at.line,
      })),
    })),
  };
}
