/** A date without a year, such as the 1 March of every year. `day` is 1–31; 29 February falls on 28 in common years. */
export type MonthDay = { readonly month: number; readonly day: number };

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `MM-DD`; answers `null` for anything else, also for days no year has (30 February). */
export function monthDay(text: string): MonthDay | null {
  const match = /^(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const longest = LONGEST[month - 1];
  return longest !== undefined && day >= 1 && day <= longest ? { month, day } : null;
}
