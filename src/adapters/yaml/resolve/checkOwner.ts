import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import { knownTogether, unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

/** Reports an owner who does not exist. A body without the secretariat or leader it needs is a warning: nobody is reminded. */
export function checkOwner(
  owner: string,
  at: SourcePlace,
  body: Pick<BodyFile, 'secretariat' | 'leader'>,
  { folder, report }: WheelContext,
): void {
  if (owner === 'secretariat' || owner === 'leader') {
    if (body[owner] !== undefined) return;
    const who = owner === 'leader' ? 'leder' : 'sekretariat';
    report(
      {
        code: 'schedule-missing-key',
        severity: 'warning',
        message: `Organet har ${owner === 'leader' ? 'ingen' : 'ikke noe'} ${who} som kan minnes om dette.`,
        remedy: `Legg til «${owner}» i organet, eller «owner» her.`,
      },
      at,
    );
    return;
  }
  const { secretariats, offices, guests } = folder.known;
  const known = knownTogether(new Set(['secretariat', 'leader']), secretariats, offices, guests);
  const unknown = unknownId(known, owner, 'eieren', `${folder.id}/members.yaml`);
  if (unknown) report(unknown, at);
}
