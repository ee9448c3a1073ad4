import type { Mailbox } from './mailbox.ts';
import type { Wheel } from './wheel.ts';

/** The office, secretariat or guest of a wheel that has an address, capitals or not; null when nobody has. */
export function mailboxOf(wheel: Wheel, address: string): Mailbox | null {
  const sought = address.trim().toLowerCase();
  const { offices, secretariats, guests } = wheel;
  return (
    [...offices, ...secretariats, ...guests].find((each) => each.address.toLowerCase() === sought) ?? null
  );
}
