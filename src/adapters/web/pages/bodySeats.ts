import type { Body } from '../../../domain/schedule/body.ts';
import type { Seat } from '../../../domain/schedule/seat.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { bodyWords } from './bodyWords.ts';

/** Who sits in a body, by office and never by name or address. */
export type BodySeats = {
  readonly groups: readonly { readonly name: string; readonly seats: readonly string[] }[];
  /** When the list is from; empty when that is not written. */
  readonly asOf: string;
};

/** The seats that are held on a day. A body whose file lists only members gets those. */
export function bodySeats(wheel: Wheel, body: Body, today: PlainDate, language: Language): BodySeats {
  const words = bodyWords[language];
  const held = body.seats.filter(
    ({ from, to }) => (from === null || from <= today) && (to === null || today <= to),
  );
  const nameOf = (id: string): string => wheel.offices.find((office) => office.id === id)?.name ?? id;
  const groups = (['member', 'deputy', 'observer'] as const).map((as) => ({
    name: words.seatKinds[as],
    seats: held.filter((seat) => seat.as === as).map((seat) => seatText(seat, words.vacant)),
  }));
  const listed =
    held.length > 0 ? groups : [{ name: words.seatKinds.member, seats: body.members.map(nameOf) }];
  return {
    groups: listed.filter(({ seats }) => seats.length > 0),
    asOf: body.asOf === null ? '' : words.asOf(monthText(body.asOf, language)),
  };
}

function seatText({ name, count, vacant }: Seat, word: string): string {
  return `${name}${count !== null && count > 1 ? ` (${count})` : ''}${vacant ? ` – ${word}` : ''}`;
}

function monthText(asOf: string, language: Language): string {
  const { year, month } = datePartsOf(`${asOf.slice(0, 7)}-01` as PlainDate);
  return `${dayNames[language].months[month - 1] ?? ''} ${year}`;
}
