import { demandOf } from '../compile/demandOf.ts';
import type { MeetingSlot } from '../compile/meetingSlot.ts';
import { titleOf } from '../compile/titleOf.ts';
import { type PlanningContext, planningContext } from '../planning/planningContext.ts';
import type { PlanningProblem } from '../planning/planningProblem.ts';
import type { Cycle } from '../schedule/cycle.ts';
import { dayOfIsoWeek } from '../time/dayOfIsoWeek.ts';
import { formatDay } from '../time/formatDay.ts';
import { isoWeekOf } from '../time/isoWeekOf.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { daysAgainst } from './daysAgainst.ts';
import { meetingsAgainst } from './meetingsAgainst.ts';
import type { Move, RolledDate, RolledMeeting } from './rolledMeeting.ts';

/** A year as it was planned: its meetings, what the planner was asked, and the first days it proposed. */
export type RolledYear = {
  readonly year: number;
  readonly slots: readonly MeetingSlot[];
  readonly problem: PlanningProblem;
  readonly dates: ReadonlyMap<string, PlainDate>;
};

/** The year that is rolled to, with its rules found once. */
type NextYear = RolledYear & { readonly context: PlanningContext };

/** Each meeting of two years beside itself, in the order of the bodies: where it was, where it goes, and what moved it. */
export function rollOver(from: RolledYear, next: RolledYear): readonly RolledMeeting[] {
  const to = { ...next, context: planningContext(next.problem) };
  const before = new Map(from.slots.map((slot) => [nameOf(slot), slot]));
  const after = new Map(to.slots.map((slot) => [nameOf(slot), slot]));
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(byWheelAndBody(from, to));
  return names.map((name) => rolled(before.get(name), after.get(name), from, to));
}

function rolled(
  was: MeetingSlot | undefined,
  is: MeetingSlot | undefined,
  from: RolledYear,
  to: NextYear,
): RolledMeeting {
  const [before, after] = [was && dateOf(was, from), is && dateOf(is, to)];
  const { wheel, body } = (is ?? was)!;
  const both = before?.date && after?.date ? ([before.date, after.date] as const) : null;
  return {
    wheel: wheel.id,
    body: body.id,
    title: titleOf((is ?? was)!),
    from: before ?? null,
    to: after ?? null,
    sameWeek: both && isoWeekOf(both[0]).week === isoWeekOf(both[1]).week,
    sameWeekday: both && weekdayOf(both[0]) === weekdayOf(both[1]),
    moved: movesOf(was, is, before?.date ?? null, from, to),
  };
}

function movesOf(
  was: MeetingSlot | undefined,
  is: MeetingSlot | undefined,
  before: PlainDate | null,
  from: RolledYear,
  to: NextYear,
): readonly Move[] {
  if (!was || !is) {
    const { series } = (is ?? was)!;
    const missing = was ? to.year : from.year;
    const why = series.cycle ? `: ${cycleText(series.cycle)}` : '';
    return [{ code: 'cycle', text: `holdes ikke i ${missing}${why}`, cite: series.cite }];
  }
  if (is.decision?.status === 'cancelled')
    return [{ code: 'cancelled', text: `avlyst: ${is.decision.reason ?? ''}`, cite: [] }];
  const { date } = dateOf(is, to);
  if (!date) return [{ code: 'undated', text: `ingen dag går i ${to.year}`, cite: is.rule?.cite ?? [] }];
  if (!before) return [];
  const { year, week } = isoWeekOf(before);
  const wish = dayOfIsoWeek(year + to.year - from.year, week, weekdayOf(before));
  if (!wish) return [{ code: 'week', text: `uke ${week} finnes ikke i ${to.year}`, cite: [] }];
  if (wish === date) return [];
  const settled: readonly Move[] = is.decision
    ? [{ code: 'decided', text: `bestemt til ${formatDay(date, 'nb')}`, cite: [] }]
    : [];
  if (is.computed)
    return [...settled, { code: 'pattern', text: 'datoen følger av mønsteret', cite: is.series.cite }];
  const against = daysAgainst(is, wish);
  return [...settled, ...(against.length > 0 ? against : amongOthers(is, wish, date, to))];
}

function amongOthers(slot: MeetingSlot, wish: PlainDate, date: PlainDate, to: NextYear): readonly Move[] {
  const open = to.problem.demands.some(({ key }) => key === slot.key);
  const context = open ? to.context : reopened(slot, to);
  const demand = context.problem.demands.find(({ key }) => key === slot.key);
  if (!demand) return [];
  return meetingsAgainst(demand, wish, date, context, new Map([...context.placedOn, ...to.dates]));
}

/** A decided meeting is looked at as if it were still open. */
function reopened(slot: MeetingSlot, { problem }: NextYear): PlanningContext {
  return planningContext({
    ...problem,
    demands: [...problem.demands, demandOf(slot, null)],
    placed: problem.placed.filter(({ key }) => key !== slot.key),
  });
}

function dateOf(slot: MeetingSlot, { dates }: RolledYear): RolledDate {
  const { key, decision, computed } = slot;
  const date = decision?.date ?? computed ?? dates.get(key) ?? null;
  return {
    key,
    date: decision?.status === 'cancelled' ? null : date,
    status: decision?.status ?? (computed ? 'tentative' : 'proposed'),
  };
}

function nameOf({ wheel, body, series, meeting }: MeetingSlot): string {
  return [wheel.id, body.id, series.id, meeting].join('/');
}

/** As in the files; a meeting of one year only stands among its own. */
function byWheelAndBody(from: RolledYear, to: RolledYear): (a: string, b: string) => number {
  const bodies = [...to.slots, ...from.slots].map(({ wheel, body }) => `${wheel.id}/${body.id}`);
  const order = new Map([...new Set(bodies)].map((body, index) => [body, index]));
  const place = (name: string): number => order.get(name.split('/').slice(0, 2).join('/')) ?? 0;
  return (a, b) => place(a) - place(b);
}

function cycleText(cycle: Cycle): string {
  if (cycle.type === 'once') return `bare i ${cycle.year}`;
  if (cycle.type === 'years')
    return `${cycle.every === 2 ? 'annethvert år' : `hvert ${cycle.every}. år`}, regnet fra ${cycle.anchor}`;
  const election = cycle.election === 'local' ? 'kommunevalget' : 'stortingsvalget';
  if (cycle.plus === 0) return `i året for ${election}`;
  return `${cycle.plus === 1 ? 'året' : `${cycle.plus} år`} etter ${election}`;
}
