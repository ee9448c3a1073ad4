/** How a body is packed on the wire. `identity` is not packed. */
export type ContentCoding = 'br' | 'gzip' | 'identity';

/** Smallest first: decides between codings the client likes equally well. */
const PREFERENCE: readonly ContentCoding[] = ['br', 'gzip', 'identity'];

/**
 * The coding to answer an Accept-Encoding header with (RFC 9110 §12.5.3): highest q, then smallest.
 * `q=0` forbids, `*` stands for those not named, no header means identity. When everything is forbidden the answer is
 * identity all the same: a calendar client switches a subscription off at a 406.
 */
export function contentCoding(
  header: string | undefined,
  offered: readonly ContentCoding[] = PREFERENCE,
): ContentCoding {
  if (!header) return 'identity';
  const wishes = wishesIn(header);
  let best: ContentCoding = 'identity';
  let bestQuality = 0;
  for (const coding of PREFERENCE) {
    if (!offered.includes(coding)) continue;
    const quality = qualityOf(coding, wishes);
    if (quality > bestQuality) [best, bestQuality] = [coding, quality];
  }
  return best;
}

function qualityOf(coding: ContentCoding, wishes: ReadonlyMap<string, number>): number {
  // Unnamed identity is acceptable, but never better than a packed form the client asked for.
  const unnamed = wishes.get('*') ?? (coding === 'identity' ? 0.0001 : 0);
  return wishes.get(coding) ?? unnamed;
}

/** Programs send a handful of headers between them, over and over. */
const seen = new Map<string, ReadonlyMap<string, number>>();
const MOST_SEEN = 100;
const LONGEST_SEEN = 100;

function wishesIn(header: string): ReadonlyMap<string, number> {
  const known = seen.get(header);
  if (known) return known;
  const wishes = readWishes(header);
  if (seen.size < MOST_SEEN && header.length <= LONGEST_SEEN) seen.set(header, wishes);
  return wishes;
}

function readWishes(header: string): ReadonlyMap<string, number> {
  const wishes = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (name === '') continue;
    wishes.set(name === 'x-gzip' ? 'gzip' : name, readQuality(parameters));
  }
  return wishes;
}

/** `q=` from 0 to 1 with at most three decimals; a malformed one forbids, since plain bytes are always safe. */
function readQuality(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
  if (weight === undefined) return 1;
  const value = weight.replace(/^q\s*=\s*/, '');
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value) ? Number(value) : 0;
}
