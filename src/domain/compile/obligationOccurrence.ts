import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import { targetKey } from '../occurrences/targetKey.ts';
import { uidOf } from '../occurrences/uidOf.ts';
import type { Body } from '../schedule/body.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { addDays } from '../time/addDays.ts';
import { monthDayIn } from '../time/monthDayIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import { cycleApplies } from './cycleApplies.ts';
import { roleOf } from './roleOf.ts';

/**
 * The occurrence of an obligation in a planning year; null outside its cycle, or when the meeting it hangs on does not
 * exist that year. It is as settled as what it hangs on: a date of every year is confirmed, a day counted from a proposal
 * is proposed. `known` holds the meetings and anchors of the years compiled, by key.
 */
export function obligationOccurrence(
  wheel: Wheel,
  body: Body,
  obligation: Obligation,
  year: number,
  known: ReadonlyMap<string, Occurrence>,
): Occurrence | null {
  if (!cycleApplies(obligation.cycle, year)) return null;
  const due = dueDay(wheel, obligation, year, known);
  if (!due) return null;
  const key = occurrenceKey(
    { type: 'obligation', wheel: wheel.id, body: body.id, obligation: obligation.id },
    year,
  );
  const visibility = body.visibility === 'public' ? obligation.visibility : body.visibility;
  return {
    key,
    uid: uidOf(key, wheel.domain),
    wheel: wheel.id,
    body: body.id,
    bodyName: body.name,
    kind: 'obligation',
    year,
    title: obligation.title,
    purpose: obligation.description,
    agenda: [],
    time: due.date ? { type: 'allDay', start: due.date, end: addDays(due.date, 1) } : { type: 'undated' },
    status: due.status,
    basis: 'computed',
    place: null,
    host: null,
    note: null,
    visibility,
    ring: body.ring,
    invited: [],
    owner: roleOf(obligation.owner, body, wheel),
    remind: obligation.remind,
    cite: obligation.cite,
    at: obligation.at,
  };
}

type DueDay = { readonly date: PlainDate | null; readonly status: Occurrence['status'] };

function dueDay(
  wheel: Wheel,
  { due }: Obligation,
  year: number,
  known: ReadonlyMap<string, Occurrence>,
): DueDay | null {
  if (due.type === 'yearly') return { date: monthDayIn(due.day, year), status: 'confirmed' };
  const target = known.get(targetKey(due.of, wheel.id, year, '1'));
  if (!target) return null;
  const day = firstDay(target.time);
  return { date: day && shiftDate(day, due.offset, isWorkingDay), status: target.status };
}
