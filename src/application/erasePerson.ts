import { type NamedRole, rolesOfAddress } from '../domain/schedule/rolesOfAddress.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { PersonParts } from './exportPerson.ts';
import type { Erasure } from './ports/personData.ts';

export type ErasedPerson = Erasure & {
  /** Where the files name the address still: only a coordinator can take it out there. */
  readonly schedules: readonly NamedRole[];
};

/**
 * Forgets an address. `actor` null: the person, who stands in the log by the pseudonym. Throws `schedule-invalid` while the
 * files cannot be read, for then nobody knows whether they name the address.
 */
export async function erasePerson(
  { personData, audit, wheels, clock }: PersonParts,
  { address, actor }: { readonly address: string; readonly actor: string | null },
): Promise<ErasedPerson> {
  const at = clock.now();
  const own = address.trim().toLowerCase();
  const read = await wheels();
  if (read === null)
    throw new ArshjulError(
      'schedule-invalid',
      'Filene lar seg ikke lese, så det er uvisst om de nevner adressen.',
      {
        remedy: 'Rett filene («npx arshjul check») og prøv igjen. Ingenting er slettet.',
      },
    );
  const schedules = rolesOfAddress(read, own);
  const named = schedules.length > 0;
  const erasure = await personData.erase({ address: own, named, today: dateIn(at), at });
  const { pseudonym, kept } = erasure;
  await audit.record({
    at,
    actor: actor ?? pseudonym,
    action: 'person.erased',
    wheel: null,
    subject: pseudonym,
    detail: { kept: kept.length, named },
  });
  return { ...erasure, schedules };
}
