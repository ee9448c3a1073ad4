import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell, type Measure } from './measure.ts';
import { nationalSchedules, type ScheduleFiles, writeSchedules } from './nationalSchedules.ts';
import { proposeYear } from './proposeYear.ts';
import { sharedSchedules } from './sharedSchedules.ts';

// Run by run.ts, one case a process: `plan.ts wheels`, `plan.ts shared`, `plan.ts national 15` or
// `plan.ts paired 15`.

const [kind, count] = process.argv.slice(2);
if (kind === 'wheels') tell([await measured('schedules', 'one year of the three wheels', 2_000)]);
if (kind === 'shared')
  tell([await generated(sharedSchedules(30, 0.4), '30 bodies × 5, 40 % of pairs share a member', 5_000)]);
if (kind === 'national') {
  const name = `${count} counties × 12 bodies × 5, neighbours share an office, all share one`;
  tell([await generated(nationalSchedules(Number(count), ['samferdsel']), name, 60_000)]);
}
if (kind === 'paired') {
  const name = `${count} counties × 12 bodies × 5, neighbours share an office`;
  tell([await generated(nationalSchedules(Number(count), []), name, 60_000)]);
}

async function generated(files: ScheduleFiles, name: string, goal: number): Promise<Measure> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-bench-'));
  try {
    await writeSchedules(folder, files);
    return await measured(folder, name, goal);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measured(folder: string, name: string, goal: number): Promise<Measure> {
  const { meetings, proven, loadMs, compileMs, proposeMs, models } = await proposeYear(folder, 2027);
  const sizes = models.length > 12 ? `${models.slice(0, 12).join(' ')} …` : models.join(' ');
  return {
    name: `compile + propose: ${name}`,
    value: compileMs + proposeMs,
    unit: 'ms',
    goal,
    note: `${meetings} meetings, ${proven ? 'proven' : 'NOT PROVEN'}; load ${loadMs.toFixed(0)} ms, compile ${compileMs.toFixed(0)} ms; ${models.length} models of ${sizes} variables`,
  };
}
