import type { Demand } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';
import type { PlanningProblem } from './planningProblem.ts';
import { preferencesOf } from './preferencesOf.ts';
import { relationKey } from './relationKey.ts';
import { relationTies } from './relationTies.ts';
import { seriesTies } from './seriesTies.ts';
import type { Tie } from './tie.ts';

/**
 * Every tie with at least one end among the demands, in the order of their keys.
 * A relation whose target is neither a demand nor placed asks nothing: its date is unknown.
 * Ties of placed meetings bind the open ones; meetings that are both placed are not judged against each other here.
 */
export function allTies(problem: PlanningProblem): readonly Tie[] {
  const demands = new Map(problem.demands.map((demand) => [demand.key, demand]));
  const placed = new Map(problem.placed.map((meeting) => [meeting.key, meeting]));
  const ties = [
    ...inSeries(problem),
    ...[...problem.demands, ...problem.placed].flatMap((meeting) =>
      ofRelations(meeting, demands, placed, problem),
    ),
  ];
  const seen = new Set<string>();
  return ties.filter((tie) => {
    if (!demands.has(tie.late.key) && !demands.has(tie.early.key)) return false;
    if (tie.late.key === tie.early.key) return false;
    if (isLetGo(tie, problem)) return false;
    // «A with B» and «B with A» say the same once.
    const sentence = `${tie.late.key} ${tie.early.key}`;
    if (tie.code === 'with' && seen.has(sentence)) return false;
    if (tie.code === 'with') seen.add(sentence);
    return true;
  });
}

function inSeries(problem: PlanningProblem): readonly Tie[] {
  const bySeries = new Map<string, (Demand | PlacedMeeting)[]>();
  for (const meeting of [...problem.demands, ...problem.placed]) {
    if (meeting.series === null || meeting.number === null) continue;
    bySeries.set(meeting.series, [...(bySeries.get(meeting.series) ?? []), meeting]);
  }
  return [...bySeries.entries()].flatMap(([series, meetings]) => {
    const demands = meetings.filter((meeting): meeting is Demand => 'candidates' in meeting);
    if (demands.length === 0) return [];
    const minGapDays = Math.max(...demands.map((demand) => demand.minGapDays));
    const numbered = meetings.map(({ key, title, number, days }) => ({
      key,
      title,
      number: number!,
      days,
      minGapDays,
    }));
    return seriesTies(numbered, preferencesOf(series, problem.preferences).weights);
  });
}

function ofRelations(
  meeting: Demand | PlacedMeeting,
  demands: ReadonlyMap<string, Demand>,
  placed: ReadonlyMap<string, PlacedMeeting>,
  problem: PlanningProblem,
): readonly Tie[] {
  if (meeting.relations.length === 0) return [];
  const { weights } = preferencesOf(meeting.key, problem.preferences);
  return meeting.relations.flatMap((relation) => {
    const key = relationKey(relation, meeting);
    const other = key === null ? undefined : (demands.get(key) ?? placed.get(key));
    if (!other) return [];
    const pair = (relation.kind === 'after' ? [other, meeting] : [meeting, other]).map((end) => end.key);
    const short = problem.relaxed?.gaps.has(pair.join(' ')) ?? false;
    return relationTies(short ? { ...relation, gap: null } : relation, meeting, other, weights);
  });
}

function isLetGo({ code, late, early }: Tie, { relaxed }: PlanningProblem): boolean {
  return code === 'relation' && (relaxed?.orders.has(`${late.key} ${early.key}`) ?? false);
}
