import type { Preference } from '../domain/preferences/preference.ts';
import type { Seat } from '../domain/schedule/seat.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { wheelIn } from '../domain/schedule/wheelIn.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { InboxStore } from './ports/inboxStore.ts';
import type { MessageArchive } from './ports/messageArchive.ts';
import type { PreferenceStore } from './ports/preferenceStore.ts';

/** A seat in a body, and what is known of the mailbox that holds it. */
export type ListedMember = {
  readonly wheel: { readonly id: string; readonly name: string };
  readonly body: { readonly id: string; readonly name: string };
  readonly seat: Pick<Seat, 'name' | 'as' | 'from' | 'to' | 'vacant' | 'count'>;
  /** Null for a seat without a mailbox. */
  readonly mailbox: ListedMailbox | null;
};

export type ListedMailbox = {
  readonly name: string;
  readonly address: string;
  readonly failing: { readonly since: Instant; readonly reason: string } | null;
  /** What was chosen; null when nothing was. */
  readonly preference: Preference | null;
  readonly lastSent: Instant | null;
};

/** The seats of every body of some wheels, by the rules of this year, in the order of the files. */
export async function listMembers(
  parts: {
    readonly inbox: Pick<InboxStore, 'failing'>;
    readonly preferences: Pick<PreferenceStore, 'ofAll'>;
    readonly archive: Pick<MessageArchive, 'lastSent'>;
  },
  wheels: readonly Wheel[],
  now: Instant,
): Promise<readonly ListedMember[]> {
  const year = Number(dateIn(now).slice(0, 4));
  const current = wheels.map((wheel) => wheelIn(wheel, year));
  const addresses = [
    ...new Set(current.flatMap(({ offices }) => offices.map(({ address }) => address.toLowerCase()))),
  ];
  const failing = new Map((await parts.inbox.failing()).map((each) => [each.address, each]));
  const chosen = await parts.preferences.ofAll(addresses);
  const sent = await parts.archive.lastSent(
    addresses,
    wheels.map(({ id }) => id),
  );
  const mailboxFor = (wheel: Wheel, id: string | null): ListedMailbox | null => {
    const office = wheel.offices.find((each) => each.id === id);
    if (!office) return null;
    const { name, address } = office;
    const key = address.toLowerCase();
    const fault = failing.get(key);
    return {
      name,
      address,
      failing: fault ? { since: fault.since, reason: fault.reason } : null,
      preference: chosen.get(key) ?? null,
      lastSent: sent.get(key) ?? null,
    };
  };
  return current.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.seats.map((seat) => ({
        wheel: { id: wheel.id, name: wheel.name },
        body: { id: body.id, name: body.name },
        seat,
        mailbox: mailboxFor(wheel, seat.office),
      })),
    ),
  );
}
