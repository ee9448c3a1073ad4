import type { Body } from '../schedule/body.ts';
import type { PlainDate } from '../time/plainDate.ts';

/**
 * Ids of the offices called to a meeting on a day, in the order of the file, each once: members and observers. Deputies are
 * called only when a member cannot come. Without a day: everybody who is ever called.
 */
export function seatedOn(
  { members, seats }: Pick<Body, 'members' | 'seats'>,
  date: PlainDate | null,
): readonly string[] {
  if (date === null) return members;
  return members.filter((office) =>
    seats.some(
      ({ office: by, as, from, to }) =>
        by === office && as !== 'deputy' && (from === null || from <= date) && (to === null || date <= to),
    ),
  );
}
