const LIMIT = 75;

/**
 * Folds one content line at 75 octets (RFC 5545 §3.1): `\r\n` and a space between pieces, never inside a character.
 * The line has no line break of its own.
 */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LIMIT) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
