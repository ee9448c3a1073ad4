import type { Deputy, Occurrence } from '../occurrences/occurrence.ts';
import type { Quorum } from '../schedule/quorum.ts';
import type { Seat } from '../schedule/seat.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { invitedRole } from './invitedRole.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/**
 * What a meeting has beside its members: deputies of the day with whom each may step in for, the number that must be present,
 * and when the silent ones are asked. A key is absent where the rules say nothing. Observers count for neither.
 */
export function presenceOf(
  { wheel, body, series }: MeetingSlot,
  date: PlainDate | null,
): Pick<Occurrence, 'deputies' | 'quorum' | 'nudge'> {
  const seats = body.seats.filter((seat) => isHeld(seat, date));
  const members = officesOf(seats.filter(({ as }) => as === 'member'));
  const deputies = deputiesOf(seats, members, wheel.offices);
  const nudge = series.duties.find((step) => step.nudge)?.nudge;
  return {
    ...(deputies.length > 0 ? { deputies } : {}),
    ...(body.quorum ? { quorum: { needed: neededOf(body.quorum, members.length), of: members } } : {}),
    ...(nudge ? { nudge } : {}),
  };
}

function deputiesOf(
  seats: readonly Seat[],
  members: readonly string[],
  offices: MeetingSlot['wheel']['offices'],
): readonly Deputy[] {
  const deputies = seats.filter(({ as, office }) => as === 'deputy' && office && !members.includes(office));
  return officesOf(deputies).flatMap((office) => {
    const mailbox = offices.find(({ id }) => id === office);
    const held = deputies.filter((seat) => seat.office === office);
    // One line that names nobody is enough to step in for all.
    const anybody = held.some((seat) => !seat.for);
    const stoodInFor = members.filter((id) => anybody || held.some((seat) => seat.for?.includes(id)));
    if (!mailbox || stoodInFor.length === 0) return [];
    const places = held.reduce((sum, { count }) => sum + (count ?? 1), 0);
    return [{ ...invitedRole(mailbox, 'deputy'), for: stoodInFor, places }];
  });
}

function officesOf(seats: readonly Seat[]): readonly string[] {
  return [...new Set(seats.flatMap(({ office }) => office ?? []))];
}

function isHeld({ from, to }: Seat, date: PlainDate | null): boolean {
  return date === null || ((from === null || from <= date) && (to === null || date <= to));
}

/** A share is rounded up: half of five is three. */
function neededOf(quorum: Quorum, members: number): number {
  return quorum.type === 'count' ? quorum.count : Math.ceil((members * quorum.part) / quorum.whole);
}
