import { foldLine } from './foldLine.ts';

/** Finished iCalendar text from unfolded lines: folded, CRLF after every line including the last (RFC 5545 §3.1). */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
