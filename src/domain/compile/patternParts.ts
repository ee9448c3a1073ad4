/** The `NAME=value` parts of an RRULE text, in order; `null` when it is not made of such parts or one is there twice. */
export function patternParts(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const match = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part);
    if (!match?.[1] || !match[2] || parts.has(match[1])) return null;
    parts.set(match[1], match[2]);
  }
  return parts;
}
