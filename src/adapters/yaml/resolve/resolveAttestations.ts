import type { Attestation } from '../../../domain/schedule/attestation.ts';
import { spotAt } from '../read/spot.ts';
import { knownTogether, unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

/** The checklists somebody has looked through, of bodies that have them. */
export function resolveAttestations({ folder, report }: WheelContext): readonly Attestation[] {
  const lists = folder.bodies.flatMap(({ data }) =>
    (data.composition ?? []).flatMap(({ attest }) =>
      attest === undefined ? [] : [`${data.body}/${attest}`],
    ),
  );
  const whole = folder.allBodies && folder.unread.length === 0;
  const people = knownTogether(folder.known.offices, folder.known.secretariats);
  return folder.years.flatMap(({ data, spot }) =>
    Object.entries(data.attestations ?? {}).map(([key, { date, by }]) => {
      const at = spotAt(spot, 'attestations', key);
      const unknown = unknownId(whole ? new Set(lists) : null, key, 'sjekklisten', `${folder.id}/bodies`);
      if (unknown) report(unknown, at.key);
      const nobody = unknownId(people, by, 'rollen', `${folder.id}/members.yaml`);
      if (nobody) report(nobody, spotAt(at, 'by').value);
      const [body = '', checklist = ''] = key.split('/');
      return { body, checklist, date, by, at: at.key };
    }),
  );
}
