import { DateTime } from 'luxon';

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Compares and sorts as text. */
export type PlainDate = string & { readonly plainDate: unique symbol };

/**
 * Reads `YYYY-MM-DD`. Answers `null` for anything else, also for days that do not exist (30 February).
 * Years 1900–2199 only: outside them the calendar facts are not verified.
 */
export function plainDate(text: string): PlainDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  return DateTime.fromISO(text, { zone: 'utc' }).isValid ? (text as PlainDate) : null;
}
