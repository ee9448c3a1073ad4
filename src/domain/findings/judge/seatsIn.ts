import type { Seat } from '../../schedule/seat.ts';
import type { PlainDate } from '../../time/plainDate.ts';

/** The seats held on a day, each office once as a member or deputy. */
export function seatsIn(seats: readonly Seat[], date: PlainDate): readonly Seat[] {
  const held = seats.filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to));
  return held.filter(
    (seat, index) =>
      seat.office === null ||
      held.findIndex(({ office, as }) => office === seat.office && as === seat.as) === index,
  );
}
