import { daysInMonth } from './daysInMonth.ts';

/** A calendar day as `YYYY-MM-DD`: no time, no zone. Compares and sorts as text. */
export type PlainDate = string & { readonly plainDate: unique symbol };

/**
 * Reads `YYYY-MM-DD`. Answers `null` for anything else, also for days that do not exist (30 February).
 * Years 1900–2199 only: outside them the calendar facts are not verified.
 */
export function plainDate(text: string): PlainDate | null {
  const match = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PlainDate;
}
