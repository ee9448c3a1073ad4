import type { Occurrence, OccurrenceStatus } from '../occurrences/occurrence.ts';
import { uidOf } from '../occurrences/uidOf.ts';
import type { Decision } from '../schedule/decision.ts';
import type { Mailbox } from '../schedule/mailbox.ts';
import { bodyNameIn } from './bodyNameIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { agendaOf } from './agendaOf.ts';
import { invitedRole } from './invitedRole.ts';
import { jointOffices } from './jointOffices.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { meetingTime } from './meetingTime.ts';
import { presenceOf } from './presenceOf.ts';
import { seatedOn } from './seatedOn.ts';
import { titleOf } from './titleOf.ts';
import { venueOf } from './venueOf.ts';

/** The occurrence of a slot on a date; `date` null when no date is known or could be found. */
export function meetingOccurrence(slot: MeetingSlot, date: PlainDate | null): Occurrence {
  const { wheel, body, series, rule, decision } = slot;
  return {
    key: slot.key,
    uid: uidOf(slot.key, wheel.domain),
    wheel: wheel.id,
    body: body.id,
    bodyName: bodyNameIn(body, slot.year),
    kind: 'meeting',
    year: slot.year,
    title: titleOf(slot),
    purpose: slot.extra?.purpose ?? rule?.purpose ?? null,
    agenda: agendaOf(slot, date),
    time: date ? meetingTime(slot, date) : { type: 'undated' },
    status: statusOf(slot),
    basis: decision?.date ? 'decided' : slot.computed ? 'computed' : 'proposed',
    ...venueOf(slot),
    host: decision?.host ?? rule?.host ?? null,
    note: noteOf(decision),
    visibility: body.visibility,
    ring: body.ring,
    invited: [
      ...mailboxes(wheel.offices, seatedOn(body, date)).map((each) => invitedRole(each, 'member')),
      ...jointOffices(series, wheel)
        .filter(({ id }) => !body.members.includes(id))
        .map((each) => invitedRole(each, 'member')),
      ...mailboxes(wheel.guests, rule?.guests ?? []).map((each) => invitedRole(each, 'guest')),
    ],
    ...presenceOf(slot, date),
    ...(series.dispatch ? { dispatch: series.dispatch } : {}),
    owner: null,
    remind: [],
    cite: [
      ...new Set([...(rule?.cite ?? []), ...series.cite, ...slot.relations.flatMap(({ cite }) => cite)]),
    ],
    at: rule?.at ?? series.at,
  };
}

/** Why a date that breaks a rule stands belongs beside the date, wherever it is shown. */
function noteOf(decision: Decision | null): string | null {
  const note = decision?.reason ?? decision?.note ?? null;
  if (!decision?.override) return note;
  const accepted = `Avvik fra regelen er godtatt: ${decision.override}`;
  return note === null ? accepted : `${note} ${accepted}`;
}

/** Pattern dates follow from a rule and are as good as tentative; only a person confirms. */
function statusOf({ decision, computed }: MeetingSlot): OccurrenceStatus {
  if (decision) return decision.status;
  return computed ? 'tentative' : 'proposed';
}

function mailboxes(all: readonly Mailbox[], ids: readonly string[]): readonly Mailbox[] {
  return ids.flatMap((id) => all.filter((each) => each.id === id));
}
