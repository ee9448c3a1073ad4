import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';
import { measureProcess } from './measureProcess.ts';
import { resultsTable, type Result } from './resultsTable.ts';

// `npm run bench [name…] [--runs 5] [--json]`: each benchmark in processes of its own, the median of several runs.

type Benchmark = {
  readonly words: readonly string[];
  readonly runs: number;
  /** Set for a program that is measured from outside; others tell their own figures. */
  readonly whole?: { readonly name: string; readonly goal: number };
};

const benchmarks: Readonly<Record<string, Benchmark>> = {
  check: {
    words: ['src/cli.ts', 'check'],
    runs: 7,
    whole: { name: 'check of the three wheels, whole process', goal: 1_000 },
  },
  list: {
    words: ['src/cli.ts', 'list', '--year', '2027'],
    runs: 7,
    whole: { name: 'list --year 2027, whole process', goal: 2_000 },
  },
  propose: { words: ['bench/plan.ts', 'wheels'], runs: 5 },
  start: { words: ['bench/start.ts'], runs: 3 },
  wheel: { words: ['bench/wheel.ts'], runs: 3 },
  export: { words: ['bench/export.ts'], runs: 3 },
  render: { words: ['bench/render.ts'], runs: 3 },
  personal: { words: ['bench/personal.ts'], runs: 3 },
  serve: { words: ['bench/serve.ts'], runs: 3 },
  replan: { words: ['bench/replan.ts'], runs: 3 },
  tick: { words: ['bench/tick.ts'], runs: 3 },
  'mail-postgres': { words: ['bench/mail.ts', 'postgres'], runs: 3 },
  'mail-redis': { words: ['bench/mail.ts', 'redis'], runs: 3 },
  shared: { words: ['bench/plan.ts', 'shared'], runs: 3 },
  'national-5': { words: ['bench/plan.ts', 'national', '5'], runs: 3 },
  'national-10': { words: ['bench/plan.ts', 'national', '10'], runs: 1 },
  'national-15': { words: ['bench/plan.ts', 'national', '15'], runs: 1 },
  'paired-15': { words: ['bench/plan.ts', 'paired', '15'], runs: 1 },
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, runs: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => namesLike(name).length === 0);
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(', ')}. There is ${Object.keys(benchmarks).join(', ')}.`);
const chosen =
  positionals.length === 0 ? Object.keys(benchmarks) : positionals.flatMap((name) => namesLike(name));
const results: Result[] = [];
for (const name of chosen) {
  const benchmark = benchmarks[name]!;
  process.stderr.write(`${name} …\n`);
  results.push(...(await measured(benchmark, Number(values.runs ?? benchmark.runs))));
}
process.stdout.write(values.json === true ? `${JSON.stringify(results, null, 2)}\n` : resultsTable(results));

/** `national` stands for all that begin so. */
function namesLike(name: string): readonly string[] {
  return Object.keys(benchmarks).filter((each) => each === name || each.startsWith(`${name}-`));
}

async function measured({ words, runs, whole }: Benchmark, times: number): Promise<readonly Result[]> {
  const told: (readonly Measure[])[] = [];
  const cpu: number[] = [];
  let rssMb = 0;
  for (let run = 0; run < Math.max(1, times || runs); run += 1) {
    const { ms, rssMb: peak, cpuMs, out } = await measureProcess(words);
    rssMb = Math.max(rssMb, peak);
    cpu.push(cpuMs);
    told.push(whole ? [{ ...whole, value: ms, unit: 'ms' }] : (JSON.parse(out) as Measure[]));
  }
  return told[0]!.map((first, index) => {
    const all = told.map((measures) => measures[index]!);
    return {
      ...first,
      value: median(all.map(({ value }) => value)),
      min: Math.min(...all.map(({ value }) => value)),
      max: Math.max(...all.map(({ value }) => value)),
      runs: all.length,
      ratio:
        first.baseline === undefined ? null : median(all.map(({ value, baseline }) => value / baseline!)),
      rssMb,
      cpuMs: median(cpu),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
