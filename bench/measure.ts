/** One figure of a benchmark. `goal` is what the figure should be under (ms, MB, kB) or over (1/s, ×). */
export type Measure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '1/s' | 'MB' | 'kB' | '×';
  readonly goal?: number;
  /** The same work done by the baseline in the same run, in the same unit. */
  readonly baseline?: number;
  /** What the ratio to the baseline should be over. */
  readonly ratioGoal?: number;
  readonly note?: string;
};

/** What a benchmark process tells whoever started it. */
export function tell(measures: readonly Measure[]): void {
  process.stdout.write(`${JSON.stringify(measures)}\n`);
}
