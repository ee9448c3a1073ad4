import type { PlainDate } from '../time/plainDate.ts';

/**
 * One school holiday of one county. Schools are run by municipalities and counties that decide for themselves
 * (opplæringslova), so this is dated data with a source, an approximation for the county, and never computed.
 */
export type SchoolHoliday = {
  /** County number, two digits as text: `42`, `03`. */
  readonly county: string;
  /** What the county is called, when that is known. */
  readonly countyName?: string | undefined;
  /** `2026/2027`. */
  readonly schoolYear: string;
  readonly kind: 'autumn' | 'winter';
  /** First and last free school day, both included; both `null` when the status is `unknown`. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** `confirmed`: decided by the county itself. `expected`: read elsewhere or by a standing rule. */
  readonly status: 'confirmed' | 'expected' | 'unknown';
  readonly source: string;
  /** When someone last looked at the source. */
  readonly checked: PlainDate | null;
};
