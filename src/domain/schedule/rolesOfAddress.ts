import type { Language } from '../time/language.ts';
import { mayAtDesk } from './mayAtDesk.ts';
import type { Wheel } from './wheel.ts';

/** A place where the schedules name an address. */
export type NamedRole = {
  readonly wheel: string;
  readonly wheelName: string;
  /** Id of the office, secretariat or guest; null for one who is only let in at the desk. */
  readonly id: string | null;
  readonly name: string;
  /** As it is written in the files. */
  readonly address: string;
  readonly language: Language;
};

/** Every role an address has, in any wheel and in any year the rules know of. Capitals do not matter. */
export function rolesOfAddress(wheels: readonly Wheel[], address: string): readonly NamedRole[] {
  const sought = address.toLowerCase();
  return wheels.flatMap((wheel) => {
    const versions = [wheel, ...(wheel.later ?? []).map((later) => later.wheel)];
    const named = new Map<string, NamedRole>();
    for (const { secretariats, offices, guests } of versions)
      for (const mailbox of [...secretariats, ...offices, ...guests])
        if (mailbox.address.toLowerCase() === sought && !named.has(mailbox.id))
          named.set(mailbox.id, {
            wheel: wheel.id,
            wheelName: wheel.name,
            id: mailbox.id,
            name: mailbox.name,
            address: mailbox.address,
            language: mailbox.language,
          });
    if (named.size > 0) return [...named.values()];
    if (!versions.some((version) => mayAtDesk(version, address, 'reader'))) return [];
    const { id, name, language } = wheel;
    return [{ wheel: id, wheelName: name, id: null, name: address, address: sought, language }];
  });
}
