import { countiesText } from '../calendar/countiesText.ts';
import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import { isSqueezedDay } from '../calendar/isSqueezedDay.ts';
import { schoolHolidaysOn } from '../calendar/schoolHolidaysOn.ts';
import { dayNames } from '../time/dayNames.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { eachDay } from '../time/eachDay.ts';
import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { busyCost } from './busyCost.ts';
import type { CostPart } from './costPart.ts';
import type { Demand } from './demand.ts';
import { lastDayOf } from './lastDayOf.ts';
import type { PlanningContext } from './planningContext.ts';
import { preferencesOf } from './preferencesOf.ts';
import { tieCost } from './tieCost.ts';
import { travelCost } from './travelCost.ts';

/** Shown beside other costs; moves are counted on their own and weigh more than any sum of them. */
const MOVE_COST = 1_000_000;

/**
 * Everything that makes a first day less liked, also what it costs towards the other meetings in `dates`.
 * The model and the explanation both ask here, so they cannot disagree.
 */
export function candidateCost(
  demand: Demand,
  date: PlainDate,
  context: PlanningContext,
  dates: ReadonlyMap<string, PlainDate>,
): readonly CostPart[] {
  const { weights, weekdays } = preferencesOf(demand.key, context.problem.preferences);
  const days = eachDay(date, lastDayOf(date, demand.days));
  return [
    published(demand, date),
    weekday(days, weekdays, weights.weekday),
    spread(demand, date, weights.spread),
    squeezedDay(days, weights.squeezedDay),
    schoolHoliday(demand, days, context.problem.schoolHolidays, weights.schoolHoliday),
    ...(context.problem.availability
      ? busyCost(demand, days, context.problem.availability, weights.busy)
      : []),
    ...travelCost(demand, date, context.travelsOf.get(demand.key) ?? [], dates),
    ...tieCost(demand.key, date, context.tiesOf.get(demand.key) ?? [], dates),
  ].filter((part) => part.cost > 0);
}

function published({ published }: Demand, date: PlainDate): CostPart {
  const strain = published === null || published === date ? 0 : 1;
  const text = strain ? `er kunngjort til ${formatDay(published!, 'nb')}` : '';
  return ownPart('published', text, strain, MOVE_COST);
}

/** The least liked of the meeting's days counts, by its place in the order of liking. */
function weekday(days: readonly PlainDate[], liking: readonly number[], weight: number): CostPart {
  const ranks = days.map((day) => {
    const rank = liking.indexOf(weekdayOf(day));
    return rank === -1 ? liking.length : rank;
  });
  const strain = Math.max(...ranks);
  const least = days[ranks.indexOf(strain)]!;
  const text = `${dayNames.nb.weekdays[weekdayOf(least) - 1]} er mindre ønsket`;
  return ownPart('weekday', text, strain, weight);
}

function spread({ target }: Demand, date: PlainDate, weight: number): CostPart {
  const strain = target === null ? 0 : Math.abs(daysBetween(target, date));
  const text = `${strain} ${strain === 1 ? 'dag' : 'dager'} fra jevn spredning`;
  return ownPart('spread', text, strain, weight);
}

function squeezedDay(days: readonly PlainDate[], weight: number): CostPart {
  const strain = days.filter(isSqueezedDay).length;
  return ownPart('squeezedDay', 'inneklemt dag', strain, weight);
}

/** Counts each county once, however many of the meeting's days its schools are closed. */
function schoolHoliday(
  { counties }: Demand,
  days: readonly PlainDate[],
  data: readonly SchoolHoliday[],
  weight: number,
): CostPart {
  const found = days.flatMap((day) => schoolHolidaysOn(day, counties, data));
  const closed = [...new Set(found.map(({ county }) => county))].sort();
  const name = found.some(({ kind }) => kind === 'autumn') ? 'høstferie' : 'vinterferie';
  const names = new Map(
    found.flatMap((each) => (each.countyName ? [[each.county, each.countyName] as const] : [])),
  );
  return ownPart('schoolHoliday', `${name} i ${countiesText(closed, names)}`, closed.length, weight);
}

/** A part that is about the day alone. */
function ownPart(code: CostPart['code'], text: string, strain: number, weight: number): CostPart {
  return { code, of: null, name: null, text, strain, weight, cost: weight * strain, cite: [] };
}
