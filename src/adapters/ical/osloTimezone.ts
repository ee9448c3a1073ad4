import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import { canonicalLines } from './canonicalLines.ts';
import { unfoldLines } from './unfoldLines.ts';

const ZONE = 'Europe/Oslo';

/**
 * Unfolded lines of the VTIMEZONE for Europe/Oslo: RRULE-based, as Outlook needs.
 * tzdata has Oslo as an alias of Berlin; a library that follows the alias would leave DTSTART's TZID undefined, so the name is checked.
 * Throws when the library does not answer for Europe/Oslo.
 */
export function osloTimezone(): readonly string[] {
  const lines = canonicalLines(unfoldLines(getVtimezoneComponent(ZONE) ?? ''));
  if (lines[1] !== `TZID:${ZONE}`) throw new Error(`The time zone library answered ${lines[1]} for ${ZONE}`);
  return lines;
}
