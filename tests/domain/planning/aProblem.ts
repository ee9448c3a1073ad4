import type { Demand } from '../../../src/domain/planning/demand.ts';
import type { PlacedMeeting } from '../../../src/domain/planning/placedMeeting.ts';
import type { PlanningProblem } from '../../../src/domain/planning/planningProblem.ts';
import type { PlanningPreferences } from '../../../src/domain/schedule/planningPreferences.ts';
import type { Relation } from '../../../src/domain/schedule/relation.ts';
import type { ClockTime } from '../../../src/domain/time/clockTime.ts';
import { eachDay } from '../../../src/domain/time/eachDay.ts';
import { offset } from '../../../src/domain/time/offset.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { isWorkingDay } from '../../../src/domain/calendar/isWorkingDay.ts';

/** A date the test knows to exist. */
export function on(text: string): PlainDate {
  return text as PlainDate;
}

/** Working days from a date to another, as a compiler would offer them for a one-day meeting. */
export function workingDays(from: string, to: string): readonly PlainDate[] {
  return eachDay(on(from), on(to)).filter(isWorkingDay);
}

/** `demand('agder/kdk/mote/2027/3', {…})`: a one-day meeting in the week of 1 March 2027 unless said otherwise. */
export function demand(key: string, given: Partial<Demand> = {}): Demand {
  const [wheel, body, series, year, id] = key.split('/');
  const number = Number(id);
  return {
    key,
    body: `${wheel}/${body}`,
    series: `${wheel}/${body}/${series}/${year}`,
    number: Number.isInteger(number) ? number : null,
    days: 1,
    candidates: workingDays('2027-03-01', '2027-03-05'),
    rejected: [],
    offices: [],
    relations: [],
    target: null,
    published: null,
    minGapDays: 0,
    counties: [],
    cite: [],
    at: { file: `${wheel}/bodies/${body}.yaml`, line: 3, column: 5 },
    ...given,
  };
}

/** A relation to a meeting by its key, or to an anchor by `wheel/anchor/year`. */
export function relation(
  kind: Relation['kind'],
  key: string,
  given: { gap?: string; lead?: string; cite?: readonly string[] } = {},
): Relation {
  const parts = key.split('/');
  const [wheel, body, series, , meeting] = parts;
  return {
    kind,
    of:
      parts.length === 3
        ? { type: 'anchor', anchor: body!, yearShift: 0 }
        : { type: 'meeting', wheel: wheel!, body: body!, series: series!, meeting: meeting!, yearShift: 0 },
    gap: given.gap === undefined ? null : offset(given.gap),
    lead: given.lead === undefined ? null : offset(given.lead),
    cite: given.cite ?? [],
  };
}

export function placed(key: string, date: string, given: Partial<PlacedMeeting> = {}): PlacedMeeting {
  const { body, series, number } = demand(key);
  return { key, body, series, number, date: on(date), days: 1, offices: [], relations: [], ...given };
}

export function anchor(key: string, date: string, days = 1): PlacedMeeting {
  return { key, body: null, series: null, number: null, date: on(date), days, offices: [], relations: [] };
}

export const preferences: PlanningPreferences = {
  weekdays: [2, 3, 4, 1, 5],
  time: { from: '10:00' as ClockTime, to: '15:00' as ClockTime },
  window: { type: 'days', from: { month: 1, day: 8 }, to: { month: 12, day: 15 } },
  avoid: [],
  weights: { weekday: 2, spread: 1, squeezedDay: 20, schoolHoliday: 5, coincide: 10, lead: 3, travel: 10 },
};

export function problem(demands: readonly Demand[], given: Partial<PlanningProblem> = {}): PlanningProblem {
  return {
    demands,
    placed: [],
    preferences: new Map([
      ['agder', preferences],
      ['ks', preferences],
    ]),
    schoolHolidays: [],
    ...given,
  };
}
