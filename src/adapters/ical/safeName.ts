import { cleanLine } from '../../domain/text/cleanLine.ts';

/**
 * A calendar name every client shows alike. ical.js (Thunderbird) does not unescape NAME and X-WR-CALNAME and would
 * show `a\, b`, so comma, semicolon and backslash are written with signs that need no escaping.
 */
export function safeName(name: string): string {
  return cleanLine(name)
    .replace(/\s*[,;]\s*/g, ' · ')
    .replaceAll('\\', '/')
    .trim();
}
