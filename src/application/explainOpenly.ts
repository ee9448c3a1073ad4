import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Explanation } from '../domain/planning/explanation.ts';
import type { PlanningProblem } from '../domain/planning/planningProblem.ts';
import { type ExplainedOccurrence, explainOccurrence } from './explainOccurrence.ts';
import type { LoadedCalendar } from './loadCalendar.ts';
import type { PlannedYear } from './yearPlanner.ts';

const MEETING = 'et møte som ikke er offentlig';
const BODY = 'et organ som ikke er offentlig';
const SOMEBODY = 'noen som er kalt inn';

/**
 * Explains occurrences to anyone, by key: the names of private meetings and bodies, who is called to what is not public, where
 * it is held and whose calendars are full are left out. Answers null for what is private, or not there.
 */
export function explainOpenly(calendar: LoadedCalendar): (key: string) => ExplainedOccurrence | null {
  const nameless = withoutNames(calendar);
  const closed = [...calendar.known.values()]
    .filter(({ kind, visibility }) => kind === 'meeting' && visibility !== 'public')
    .map(({ title }) => title);
  return (key) => {
    const explained = explainOccurrence(nameless, key);
    if (!explained || explained.occurrence.visibility === 'private') return null;
    const { explanation } = explained;
    if (!explanation) return explained;
    const own = explained.occurrence.visibility === 'members';
    return { ...explained, explanation: withoutPeople(explanation, own ? null : [...closed, MEETING]) };
  };
}

function withoutNames(calendar: LoadedCalendar): LoadedCalendar {
  const hidden = new Map(
    [...calendar.known.values()]
      .filter(({ visibility }) => visibility !== 'public')
      .map(({ key, visibility }) => [key, visibility]),
  );
  const year = (planned: PlannedYear): PlannedYear => ({
    ...planned,
    problem: problemWithout(planned.problem, hidden),
  });
  const occurrence = (found: Occurrence): Occurrence =>
    found.visibility === 'private' ? { ...found, title: MEETING, bodyName: BODY } : found;
  return {
    ...calendar,
    planned: calendar.planned.map(year),
    beside: calendar.beside.map(year),
    known: new Map([...calendar.known].map(([key, found]) => [key, occurrence(found)])),
    schedules: {
      ...calendar.schedules,
      wheels: calendar.schedules.wheels.map((wheel) => ({
        ...wheel,
        bodies: wheel.bodies.map((body) => (body.visibility === 'private' ? { ...body, name: BODY } : body)),
      })),
    },
  };
}

function problemWithout(
  problem: PlanningProblem,
  hidden: ReadonlyMap<string, Occurrence['visibility']>,
): PlanningProblem {
  const meeting = <Meeting extends { readonly key: string; readonly title?: string | undefined }>(
    each: Meeting,
  ): Meeting => {
    const visibility = hidden.get(each.key);
    if (visibility === undefined) return each;
    return { ...each, place: null, title: visibility === 'private' ? MEETING : each.title };
  };
  return {
    ...problem,
    demands: problem.demands.map(meeting),
    placed: problem.placed.map(meeting),
    availability:
      problem.availability &&
      new Map([...problem.availability].map(([id, busy]) => [id, { ...busy, name: SOMEBODY }])),
  };
}

/** `closed` are the names of meetings whose members are not told; null: none are. */
function withoutPeople(explanation: Explanation, closed: readonly string[] | null): Explanation {
  const said = (text: string): string => {
    const one = text.replaceAll(
      /opptatt: (?:noen som er kalt inn(?:, )?)+(?: og \d+ til)?/g,
      `opptatt: ${SOMEBODY}`,
    );
    if (closed !== null && !closed.some((name) => one.includes(name))) return one;
    return one.replaceAll(/\([^()]* er innkalt til begge\)/g, '(noen er innkalt til begge)');
  };
  return {
    ...explanation,
    cost: explanation.cost.map((part) => ({ ...part, text: said(part.text) })),
    rules: explanation.rules.map((rule) => ({ ...rule, text: said(rule.text) })),
    neighbours: explanation.neighbours.map((day) => ({ ...day, reason: said(day.reason) })),
  };
}
