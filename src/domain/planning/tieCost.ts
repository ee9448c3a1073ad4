import type { PlainDate } from '../time/plainDate.ts';
import type { CostPart } from './costPart.ts';
import type { Tie } from './tie.ts';
import { tieExcess } from './tieExcess.ts';

/** What the soft ties of a meeting cost on a day, towards those of the others whose day is known. */
export function tieCost(
  key: string,
  date: PlainDate,
  ties: readonly Tie[],
  dates: ReadonlyMap<string, PlainDate>,
): readonly CostPart[] {
  return ties.flatMap((tie) => {
    const isLate = tie.late.key === key;
    const { key: of, name } = isLate ? tie.early : tie.late;
    const other = dates.get(of);
    if (tie.weight === null || tie.code === 'order' || tie.code === 'relation' || other === undefined)
      return [];
    const strain = isLate ? tieExcess(tie, date, other) : tieExcess(tie, other, date);
    if (strain === 0) return [];
    const must = (isLate ? tie.late : tie.early).must;
    const text = `${must}: ${strain} ${strain === 1 ? 'dag' : 'dager'} unna`;
    const { code, weight, cite } = tie;
    return [{ code, of, name, text, strain, weight, cost: weight * strain, cite }];
  });
}
