import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Mailbox } from '../schedule/mailbox.ts';
import type { Wheel } from '../schedule/wheel.ts';

/** One mailbox that works as secretariat, in one wheel or several, and what is its business. */
export type DigestScope = {
  /** The first wheel it serves, and its id there: the digest's key is made of them. */
  readonly wheel: string;
  readonly mailbox: Mailbox;
  /** Names of the wheels it serves, by id, in order of id. */
  readonly wheels: ReadonlyMap<string, string>;
  readonly concerns: (occurrence: Occurrence) => boolean;
};

/**
 * The secretariats of the wheels, one a mail address: one that serves several wheels gets one digest of them all. Its business
 * is the bodies it is secretariat for or helps, and what it answers for itself.
 */
export function digestScopes(wheels: readonly Wheel[]): readonly DigestScope[] {
  const all = wheels
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((wheel) => wheel.secretariats.map((mailbox) => ({ wheel, mailbox })));
  return [...Map.groupBy(all, ({ mailbox }) => mailbox.address.toLowerCase())].flatMap(([address, own]) => {
    const [first] = own;
    if (!first) return [];
    const bodies = new Set(
      own.flatMap(({ wheel, mailbox }) =>
        wheel.bodies
          .filter(
            ({ secretariat, organisers }) => secretariat === mailbox.id || organisers.includes(mailbox.id),
          )
          .map(({ id }) => `${wheel.id}/${id}`),
      ),
    );
    const names = new Map(own.map(({ wheel }) => [wheel.id, wheel.name]));
    const answersFor = ({ owner, helpers }: Occurrence): boolean =>
      [owner, ...(helpers ?? [])].some((role) => role?.address.toLowerCase() === address);
    return [
      {
        wheel: first.wheel.id,
        mailbox: first.mailbox,
        wheels: names,
        concerns: (each) =>
          bodies.has(`${each.wheel}/${each.body}`) || (names.has(each.wheel) && answersFor(each)),
      },
    ];
  });
}
