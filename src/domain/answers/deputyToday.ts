import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';

/** A deputy as it was called, with the name, address and language its office has now: somebody else may have taken over. */
export function deputyToday(called: InvitedRole, { deputies }: Pick<Occurrence, 'deputies'>): InvitedRole {
  const office = deputies?.find(({ id }) => id === called.id);
  if (!office) return called;
  const { id, name, address, language } = office;
  return { id, name, address, language, role: 'deputy' };
}
