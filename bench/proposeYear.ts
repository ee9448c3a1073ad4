import { createSolver } from '../src/adapters/solver/createSolver.ts';
import { createScheduleSource } from '../src/adapters/yaml/createScheduleSource.ts';
import { compileYear } from '../src/domain/compile/compileYear.ts';
import { proposeDates } from '../src/domain/planning/proposeDates.ts';

export type ProposedYear = {
  readonly meetings: number;
  /** Every meeting has a day, and no other days are better. */
  readonly proven: boolean;
  readonly loadMs: number;
  readonly compileMs: number;
  readonly proposeMs: number;
  /** Variables of every model put to the solver, largest first. */
  readonly models: readonly number[];
};

/** Loads a folder, compiles a year of it and proposes every open date. */
export async function proposeYear(folder: string, year: number): Promise<ProposedYear> {
  const times = [performance.now()];
  const { schedules, findings } = await createScheduleSource({ folder }).load();
  if (!schedules) throw new Error(`${folder}: ${findings[0]?.message}`);
  times.push(performance.now());
  const compiled = compileYear(schedules, year, new Map());
  times.push(performance.now());
  const solver = createSolver();
  const models: number[] = [];
  const { dates, proven } = await proposeDates(
    {
      demands: compiled.demands,
      placed: compiled.placed,
      preferences: new Map(schedules.wheels.map((wheel) => [wheel.id, wheel.planning])),
      schoolHolidays: schedules.schoolHolidays,
    },
    (model) => {
      models.push(model.variables.length);
      return solver.solve(model, 20);
    },
  );
  times.push(performance.now());
  const [loadMs, compileMs, proposeMs] = times.slice(1).map((time, index) => time - times[index]!);
  return {
    meetings: dates.size,
    proven: proven && dates.size === compiled.demands.length,
    loadMs: loadMs!,
    compileMs: compileMs!,
    proposeMs: proposeMs!,
    models: models.toSorted((a, b) => b - a),
  };
}
