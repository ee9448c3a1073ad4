import { demandOf } from '../domain/compile/demandOf.ts';
import type { MeetingSlot } from '../domain/compile/meetingSlot.ts';
import { reckoningOf } from '../domain/explain/reckoningOf.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { explainDate } from '../domain/planning/explainDate.ts';
import type { Explanation } from '../domain/planning/explanation.ts';
import type { Citation } from '../domain/schedule/citation.ts';
import type { RuleVersion } from '../domain/schedule/ruleVersion.ts';
import { wheelIn } from '../domain/schedule/wheelIn.ts';
import type { SourcePlace } from '../domain/schedule/sourcePlace.ts';
import type { PlannedYear } from './yearPlanner.ts';
import type { LoadedCalendar } from './loadCalendar.ts';

/** Everything known of why an occurrence is when it is. */
export type ExplainedOccurrence = {
  readonly occurrence: Occurrence;
  /** Where the date was decided; null when nobody has. */
  readonly decidedAt: SourcePlace | null;
  /** Which wording of the body's rules is in force that year; null when they never change. */
  readonly version: RuleVersion | null;
  /** The sentences behind it. */
  readonly citations: readonly Citation[];
  /** Choices of ours where the source leaves room. */
  readonly assumptions: readonly string[];
  /** How the day follows from the rule, Norwegian; null for what is planned or decided. */
  readonly reckoning: string | null;
  /** Rules and other days of a meeting; null for what is not planned (deadlines, duties, anchors, pattern dates). */
  readonly explanation: Explanation | null;
};

/** Explains one occurrence by key, null when the years read hold none. */
export function explainOccurrence(calendar: LoadedCalendar, key: string): ExplainedOccurrence | null {
  const occurrence = calendar.occurrences.find((each) => each.key === key);
  if (!occurrence) return null;
  const always = calendar.schedules.wheels.find(({ id }) => id === occurrence.wheel);
  const wheel = always && wheelIn(always, occurrence.year);
  const body = wheel?.bodies.find(({ id }) => id === occurrence.body);
  const years = [...calendar.planned, ...calendar.beside];
  const planned = years.find(({ compiled }) => compiled.slots.some((slot) => slot.key === key));
  const slot = planned?.compiled.slots.find((each) => each.key === key) ?? null;
  const obligation = body?.obligations.find(({ id }) => key.endsWith(`/${id}/${occurrence.year}`));
  const anchor = wheel?.anchors.find(({ id }) => key === `${occurrence.wheel}/${id}/${occurrence.year}`);
  const assumptions = [
    slot?.rule?.assumption,
    slot?.series.assumption,
    obligation?.assumption,
    anchor?.assumption,
  ];
  const named = { wheels: calendar.schedules.wheels, occurrences: calendar.known };
  const slots = years.flatMap(({ compiled }) => compiled.slots);
  return {
    occurrence,
    decidedAt: slot?.decision?.at ?? null,
    version: body?.version ?? null,
    citations: occurrence.cite.flatMap((id) => wheel?.citations.get(id) ?? []),
    assumptions: [...new Set(assumptions.filter((text) => typeof text === 'string'))],
    reckoning: wheel ? reckoningOf(occurrence, wheel, slots, named) : null,
    explanation: slot && planned && slot.computed === null ? explained(slot, planned) : null,
  };
}

/** A decided meeting is explained as if it were still open, so that its rules and other days can be seen. */
function explained(slot: MeetingSlot, { problem, dates }: PlannedYear): Explanation | null {
  const date = slot.decision?.date;
  if (!date) return explainDate(slot.key, problem, dates);
  const opened = {
    ...problem,
    demands: [...problem.demands, demandOf(slot, null)],
    placed: problem.placed.filter(({ key }) => key !== slot.key),
  };
  return explainDate(slot.key, opened, new Map([...dates, [slot.key, date]]));
}
