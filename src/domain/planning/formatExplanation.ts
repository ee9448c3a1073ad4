import { formatDay } from '../time/formatDay.ts';
import type { CostPart } from './costPart.ts';
import type { ExplainedDay, ExplainedRule, Explanation } from './explanation.ts';

/** An explanation as lines for a terminal, in Norwegian, with a final line break. */
export function formatExplanation(explanation: Explanation): string {
  const { title, date, window, cost, rules, neighbours, weekendDays } = explanation;
  const lines = [
    `${title}: ${date === null ? 'uten dato' : formatDay(date, 'nb')}`,
    `Vindu: ${window}.`,
    'Regler:',
    ...rules.map(ruleLine),
    ...(rules.length === 0 ? ['  ingen utover vinduet'] : []),
    ...(date === null ? [] : ['Kostnad ved dagen:']),
    ...cost.map(costLine),
    ...(date !== null && cost.length === 0 ? ['  0  ingenting trekker ned'] : []),
    'Andre dager:',
    ...merged(neighbours).map(dayLine),
    ...(weekendDays > 0 ? [`  nei  lørdager og søndager (${weekendDays}): helg`] : []),
    ...(neighbours.length === 0 ? ['  vinduet har ingen andre virkedager'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function ruleLine({ text, weight, cite }: ExplainedRule): string {
  return `  ${text}${weight === null ? '' : ` (vekt ${weight} per dag)`}${cited(cite)}`;
}

/** The weight is per day or place down a list, so the sum shows how it came about. */
function costLine({ cost, weight, strain, text, cite }: CostPart): string {
  const product = strain === 1 ? `vekt ${weight}` : `vekt ${weight} × ${strain}`;
  return `  ${cost}  ${text} (${product})${cited(cite)}`;
}

type Run = ExplainedDay & { readonly last: ExplainedDay['date'] };

/** Days in a row that are rejected for the same reason share a line. */
function merged(days: readonly ExplainedDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.extra === null && day.extra === null && run.reason === day.reason)
      runs[runs.length - 1] = { ...run, last: day.date };
    else runs.push({ ...day, last: day.date });
  }
  return runs;
}

function dayLine({ date, last, extra, reason, cite }: Run): string {
  const day = formatDay(date, 'nb');
  const span = date === last ? day : `${day} til ${formatDay(last, 'nb')}`;
  const mark = extra === null ? 'nei' : `${extra < 0 ? '' : '+'}${extra}`;
  return `  ${mark}  ${span}: ${reason}${cited(cite)}`;
}

function cited(cite: readonly string[]): string {
  return cite.length === 0 ? '' : ` [${cite.join(', ')}]`;
}
