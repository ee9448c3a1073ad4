import { rolesOfAddress, type NamedRole } from '../domain/schedule/rolesOfAddress.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AuditLog } from './ports/auditLog.ts';
import type { Clock } from './ports/clock.ts';
import type { PersonData, PersonRecords } from './ports/personData.ts';

/** What is needed to give out or forget what is held about somebody. */
export type PersonParts = {
  readonly personData: PersonData;
  readonly audit: Pick<AuditLog, 'record'>;
  /** The wheels as the files are now; null while they cannot be read. */
  readonly wheels: () => Promise<readonly Wheel[] | null>;
  readonly clock: Clock;
};

/** Everything held about an address, as plain JSON. `schedules`: where the files name it, which the coordinators keep. */
export type PersonExport = {
  readonly address: string;
  readonly exportedAt: Instant;
  readonly schedules: readonly NamedRole[];
} & PersonRecords;

/** Gives out what is held about an address; `actor` is who asks, for the log of what is done. */
export async function exportPerson(
  { personData, audit, wheels, clock }: PersonParts,
  { address, actor }: { readonly address: string; readonly actor: string },
): Promise<PersonExport> {
  const at = clock.now();
  const own = address.trim().toLowerCase();
  const schedules = rolesOfAddress((await wheels()) ?? [], own);
  const records = await personData.records(own);
  await audit.record({ at, actor, action: 'person.exported', wheel: null, subject: own, detail: null });
  return { address: own, exportedAt: at, schedules, ...records };
}
