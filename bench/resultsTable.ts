import type { Measure } from './measure.ts';

/** A figure over several runs: `value` is the median, `ratio` the median of the ratios to the baseline of the same run. */
export type Result = Measure & {
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly ratio: number | null;
  /** Peak memory of the process, all threads included. */
  readonly rssMb: number;
  /** Processor time of the whole process, which other work on the machine hardly changes. */
  readonly cpuMs: number;
};

export function resultsTable(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${figure(result.value)} ${result.unit}`,
    `${figure(result.min)}–${figure(result.max)}`,
    String(result.runs),
    result.ratio === null ? '' : `${result.ratio.toFixed(2)}×`,
    goalOf(result),
    `${figure(result.rssMb)} MB`,
    `${figure(result.cpuMs)} ms`,
  ]);
  const head = ['what', 'median', 'min–max', 'n', 'ratio', 'goal', 'peak', 'cpu'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  const notes = results.flatMap(({ name, note }) => (note ? [`  ${name}: ${note}`] : []));
  return [line(head), ...rows.map(line), '', ...notes, ''].join('\n');
}

function goalOf({ value, goal, ratio, ratioGoal }: Result): string {
  if (ratioGoal !== undefined)
    return `> ${ratioGoal.toFixed(2)}×${(ratio ?? 0) > ratioGoal ? '' : ' MISSED'}`;
  return goal === undefined ? '' : `< ${figure(goal)}${value < goal ? '' : ' MISSED'}`;
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
