import type { LintProblem } from './lintProblem.ts';

/** A line of content without folding, and the physical line it begins on (from 1). */
export type LogicalLine = { readonly line: number; readonly text: string };

const CR = 0x0d;
const LF = 0x0a;
// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * Splits bytes into content lines and checks what RFC 5545 §3.1 says of bytes: UTF-8 without BOM, CRLF after every line including
 * the last, at most 75 octets a line, no line broken inside a character, no blank lines, no control characters.
 */
export function readBytes(bytes: Buffer): {
  readonly lines: readonly LogicalLine[];
  readonly problems: readonly LintProblem[];
} {
  const problems: LintProblem[] = [];
  const report = (line: number, code: string, message: string): void =>
    void problems.push({ line, code, message });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: { line: number; text: string }[] = [];
  if (bytes.length === 0) report(0, 'empty', 'Teksten er tom.');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    report(1, 'bom', 'Teksten begynner med BOM.');

  let number = 0;
  for (let start = 0; start < bytes.length;) {
    number += 1;
    const lineFeed = bytes.indexOf(LF, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const crlf = lineFeed !== -1 && end > start && bytes[end - 1] === CR;
    if (lineFeed === -1) report(number, 'final-crlf', 'Siste linje mangler CRLF.');
    else if (!crlf) report(number, 'line-ending', 'Linjen slutter med LF uten CR.');
    const octets = bytes.subarray(start, crlf ? end - 1 : end);
    start = end + 1;
    if (octets.length > 75) report(number, 'fold', `Linjen er ${octets.length} oktetter; høyst 75 er lov.`);
    if (octets.length === 0) {
      report(number, 'blank-line', 'Linjen er tom.');
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(octets);
    } catch {
      report(number, 'utf-8', 'Linjen er ikke hel UTF-8; et tegn er kanskje brutt av foldingen.');
      text = octets.toString('utf8');
    }
    if (CONTROL.test(text)) report(number, 'control', 'Linjen har styretegn.');
    const last = lines.at(-1);
    if (!/^[ \t]/.test(text)) lines.push({ line: number, text });
    else if (last) last.text += text.slice(1);
    else report(number, 'fold', 'Teksten begynner med en fortsettelseslinje.');
  }
  return { lines, problems };
}
