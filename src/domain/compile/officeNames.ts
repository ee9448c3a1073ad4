import type { Wheel } from '../schedule/wheel.ts';

/** What people call the offices known by these addresses, in the same order; an address is never shown. */
export function officeNames({ offices }: Wheel, addresses: readonly string[]): readonly string[] {
  const names = new Map(offices.map(({ address, name }) => [address, name]));
  return addresses.map((address) => names.get(address) ?? 'et medlem');
}
