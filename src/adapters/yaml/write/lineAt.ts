/** The line an offset lies on: its start, its end before the line break, and where the next begins. */
export type Line = { readonly start: number; readonly end: number; readonly next: number };

export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const next = found === -1 ? text.length : found + 1;
  const end = found === -1 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  return { start, end, next };
}
