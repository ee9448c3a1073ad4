import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Wheel } from './wheel.ts';

/** The secretariat of a body as somebody who is written to; null when the body is unknown or has none. */
export function secretariatIn(
  wheels: readonly Wheel[] | null,
  wheelId: string,
  bodyId: string,
): InvitedRole | null {
  const wheel = wheels?.find(({ id }) => id === wheelId);
  const body = wheel?.bodies.find(({ id }) => id === bodyId);
  const secretariat = wheel?.secretariats.find(({ id }) => id === body?.secretariat);
  if (!secretariat) return null;
  const { id, name, address, language } = secretariat;
  return { id, name, address, language, role: 'owner' };
}
