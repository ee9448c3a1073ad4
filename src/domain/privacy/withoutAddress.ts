import { replaceAddress } from './replaceAddress.ts';

/** What stands where a name stood. */
const NAMELESS = 'Slettet mottaker';

/**
 * JSON data with an address taken out wherever it stands: what has it as its `address` loses its name too, and within other texts
 * it is replaced. Keys keep their order; what does not mention the address is answered as it is.
 */
export function withoutAddress(value: unknown, address: string, pseudonym: string): unknown {
  if (typeof value === 'string') return replaceAddress(value, address, pseudonym);
  if (Array.isArray(value)) return value.map((each) => withoutAddress(each, address, pseudonym));
  if (typeof value !== 'object' || value === null) return value;
  const own =
    'address' in value &&
    typeof value.address === 'string' &&
    value.address.toLowerCase() === address.toLowerCase();
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      own && key === 'name' ? NAMELESS : withoutAddress(each, address, pseudonym),
    ]),
  );
}
