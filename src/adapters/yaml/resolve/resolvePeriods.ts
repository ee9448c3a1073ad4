import type { Wheel } from '../../../domain/schedule/wheel.ts';
import type { Problem, Report } from '../issues/problem.ts';
import type { CheckedFolder } from './checkedFolder.ts';
import type { Shared } from './checkShared.ts';
import { indexFolder } from './indexFolder.ts';
import { reportDueCircles } from './reportDueCircles.ts';
import { reportOrderCircles } from './reportOrderCircles.ts';
import { reportParentCircles } from './reportParentCircles.ts';
import { resolveWheel } from './resolveWheel.ts';
import type { Tie } from './wheelContext.ts';

/**
 * The wheels with their references resolved, once for every period between two years in which a rule changes: what is in
 * force together is resolved together. Year files belong to the period of their year.
 */
export function resolvePeriods(
  folders: readonly CheckedFolder[],
  shared: Shared,
  report: Report,
): readonly Wheel[] {
  const starts = [...new Set(folders.flatMap(({ bodies }) => bodies.flatMap(changesOf)))].toSorted(
    (a, b) => a - b,
  );
  const told = new Set<string>();
  const periods = [null, ...starts].map((from, index) => {
    const to = starts[index] ?? null;
    const within = folders.map((folder) => folderIn(folder, from, to));
    return { from, wheels: resolveTogether(within, shared, tellingOnce(report, from, told)) };
  });
  const [first, ...later] = periods;
  return (first?.wheels ?? []).map((wheel) => {
    const same = periods.flatMap(({ wheels }) => wheels.find(({ id }) => id === wheel.id) ?? []);
    const years = {
      decisions: same.flatMap(({ decisions }) => decisions),
      facts: same.flatMap(({ facts }) => facts),
      extras: same.flatMap(({ extras }) => extras),
      attestations: same.flatMap(({ attestations }) => attestations),
    };
    if (later.length === 0) return wheel;
    return {
      ...wheel,
      ...years,
      later: later.flatMap(({ from, wheels }) => {
        const then = wheels.find(({ id }) => id === wheel.id);
        return then && from !== null ? [{ from, wheel: { ...then, ...years } }] : [];
      }),
    };
  });
}

function changesOf({ later }: CheckedFolder['bodies'][number]): readonly number[] {
  return later.map(({ from }) => from);
}

/** A folder as it is from a year (null: from the start) up to another, which is not included. */
function folderIn(folder: CheckedFolder, from: number | null, to: number | null): CheckedFolder {
  return {
    ...folder,
    bodies: folder.bodies.map(
      (body) => body.later.findLast((each) => from !== null && each.from <= from)?.body ?? body,
    ),
    years: folder.years.filter(
      ({ data: { year } }) => (from === null || year >= from) && (to === null || year < to),
    ),
  };
}

function resolveTogether(
  folders: readonly CheckedFolder[],
  shared: Shared,
  report: Report,
): readonly Wheel[] {
  const wheels = new Map(folders.map((one) => [one.id, indexFolder(one, report)]));
  const byId = new Map(folders.map((one) => [one.id, one]));
  const ties: Tie[] = [];
  const resolved = folders.map((one) => {
    reportParentCircles(one, report);
    return resolveWheel({ folder: one, folders: byId, shared, wheels, report, ties });
  });
  reportOrderCircles(ties, report);
  const complete = resolved.filter((wheel) => wheel !== null);
  reportDueCircles(complete, report);
  return complete;
}

/** A fault that is there whatever the period is told once; one that a change brings says from when. */
function tellingOnce(report: Report, from: number | null, told: Set<string>): Report {
  const own = new Set<string>();
  return (problem: Problem, at) => {
    const key = `${problem.code} ${at.file}:${at.line}:${at.column}`;
    if (told.has(key) && !own.has(key)) return;
    own.add(key);
    told.add(key);
    const message =
      from === null ? problem.message : `${problem.message} Slik er det med reglene som gjelder fra ${from}.`;
    report({ ...problem, message }, at);
  };
}
