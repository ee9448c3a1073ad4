import type { Escalation } from '../../../domain/schedule/escalation.ts';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import { knownTogether, unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

/** Reports those to be told of an overdue deadline who do not exist; `at` is where each is written. */
export function checkEscalate(
  escalate: readonly Escalation[] | undefined,
  at: (position: number) => SourcePlace,
  { folder, report }: WheelContext,
): void {
  const { secretariats, offices, guests } = folder.known;
  const known = knownTogether(new Set(['leader', 'parent', 'secretariat']), secretariats, offices, guests);
  for (const [position, { to }] of (escalate ?? []).entries()) {
    const unknown = unknownId(known, to, 'mottakeren', `${folder.id}/members.yaml`);
    if (unknown) report(unknown, at(position));
  }
}
