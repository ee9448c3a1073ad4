import { compileYear } from '../compile/compileYear.ts';
import { demandOf } from '../compile/demandOf.ts';
import type { MeetingSlot } from '../compile/meetingSlot.ts';
import type { Schedules } from '../schedule/schedules.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { planningContext } from './planningContext.ts';
import { rejectionBy } from './rejectionBy.ts';

/** The first days a meeting could have beside all that is settled, nearest to `wanted` first. */
export function possibleDays(
  schedules: Schedules,
  slot: MeetingSlot,
  wanted: PlainDate,
): readonly PlainDate[] {
  const demand = demandOf({ ...slot, decision: null }, null);
  const years = [slot.year - 1, slot.year, slot.year + 1];
  const placed = years
    .flatMap((year) => compileYear(schedules, year, new Map()).placed)
    .filter(({ key }) => key !== slot.key);
  const { tiesOf } = planningContext({
    demands: [demand],
    placed,
    preferences: new Map(schedules.wheels.map((wheel) => [wheel.id, wheel.planning])),
    schoolHolidays: schedules.schoolHolidays,
  });
  const standing = new Map(placed.map((meeting) => [meeting.key, meeting]));
  const ties = tiesOf.get(slot.key) ?? [];
  return demand.candidates
    .filter((date) => rejectionBy(demand, date, standing, ties) === null)
    .toSorted((a, b) => Math.abs(daysBetween(wanted, a)) - Math.abs(daysBetween(wanted, b)));
}
