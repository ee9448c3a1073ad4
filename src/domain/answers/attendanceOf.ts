import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Attendance, AttendingRole, QuorumState } from './attendance.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { Presence } from './presence.ts';
import { presenceOfRole } from './presenceOfRole.ts';

/** Yes, no, maybe or silent for everybody who is called, deputies too, and whether the body can decide. */
export function attendanceOf(meeting: CalledMeeting): Attendance {
  const { occurrence, calls } = meeting;
  const active = calls.filter(({ withdrawnAt }) => withdrawnAt === null);
  const deputies = [...new Map(active.map(({ deputy }) => [deputy.id, deputy])).values()].filter(
    ({ id }) => !occurrence.invited.some((role) => role.id === id),
  );
  const nameOf = (id: string): string => occurrence.invited.find((role) => role.id === id)?.name ?? id;
  const attending = (role: InvitedRole): AttendingRole => {
    const { presence, answer } = presenceOfRole(meeting, role.id);
    return {
      role,
      presence,
      comment: answer?.comment ?? null,
      answeredAt: answer?.stamp ?? null,
      outdated: answer === null && meeting.answers.some(({ recipient }) => recipient === role.id),
      standsInFor: active.filter(({ deputy }) => deputy.id === role.id).map((call) => nameOf(call.for)),
    };
  };
  const guests = occurrence.invited.filter(({ role }) => role === 'guest').map(attending);
  const own = occurrence.invited.filter(({ role }) => role !== 'guest').map(attending);
  const called = deputies.map(attending);
  return {
    roles: [...own, ...guests, ...called],
    counts: countOf([...own, ...called]),
    guests: countOf(guests),
    quorum: occurrence.quorum ? quorumOf(meeting, occurrence.quorum, active) : null,
  };
}

function countOf(roles: readonly AttendingRole[]): Readonly<Record<Presence, number>> {
  const counts = { yes: 0, no: 0, maybe: 0, silent: 0 };
  for (const { presence } of roles) counts[presence] += 1;
  return counts;
}

function quorumOf(
  meeting: CalledMeeting,
  { needed, of }: { readonly needed: number; readonly of: readonly string[] },
  active: CalledMeeting['calls'],
): QuorumState {
  // A seat is filled by its member or by one deputy, never by both.
  const seats = of.map((id) => [
    presenceOfRole(meeting, id).presence,
    ...active
      .filter((call) => call.for === id)
      .map(({ deputy }) => presenceOfRole(meeting, deputy.id).presence),
  ]);
  const present = seats.filter((presences) => presences.includes('yes')).length;
  const possible = seats.filter((presences) => presences.some((each) => each !== 'no')).length;
  return { needed, present, state: present >= needed ? 'met' : possible >= needed ? 'open' : 'lost' };
}
