import type { Occurrence } from '../occurrences/occurrence.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import { uidOf } from '../occurrences/uidOf.ts';
import type { Body } from '../schedule/body.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { bodyNameIn } from './bodyNameIn.ts';
import { escalateOf } from './escalateOf.ts';
import { helpersOf } from './helpersOf.ts';
import { roleOf } from './roleOf.ts';

/** When an obligation is due: as settled as what it hangs on. A date of every year is confirmed. */
export type DueDay = { readonly date: PlainDate | null; readonly status: Occurrence['status'] };

/** The occurrence of an obligation in a planning year, due on a day or undated. */
export function obligationOccurrence(
  wheel: Wheel,
  body: Body,
  obligation: Obligation,
  year: number,
  due: DueDay,
): Occurrence {
  const key = occurrenceKey(
    { type: 'obligation', wheel: wheel.id, body: body.id, obligation: obligation.id },
    year,
  );
  const { checklist = [] } = obligation;
  return {
    key,
    uid: uidOf(key, wheel.domain),
    wheel: wheel.id,
    body: body.id,
    bodyName: bodyNameIn(body, year),
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
    visibility: body.visibility === 'public' ? obligation.visibility : body.visibility,
    ring: body.ring,
    invited: [],
    owner: roleOf(obligation.owner, body, wheel),
    ...helpersOf(obligation.owner, body, wheel),
    remind: obligation.remind,
    ...escalateOf(obligation.escalate, body, wheel),
    ...(checklist.length > 0 ? { checklist: checklist.map(({ text }) => text) } : {}),
    cite: [...new Set([...obligation.cite, ...checklist.flatMap(({ cite }) => cite)])],
    at: obligation.at,
  };
}
