import { type DeskRole, deskRoles } from './deskRole.ts';
import type { Wheel } from './wheel.ts';

/** Whether an address has at least this role at the desk of a wheel. Capitals do not matter. */
export function mayAtDesk({ desk }: Pick<Wheel, 'desk'>, address: string, least: DeskRole): boolean {
  const sought = address.toLowerCase();
  return (desk ?? []).some(
    (member) =>
      member.address.toLowerCase() === sought && deskRoles.indexOf(member.role) >= deskRoles.indexOf(least),
  );
}
