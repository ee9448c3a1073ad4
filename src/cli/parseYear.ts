import { UsageError } from './usageError.ts';

/** Reads a year from the command line; 1950–2150, since the calendar facts are verified with a margin around it. */
export function parseYear(text: string | boolean | undefined, fallback: number, option = '--year'): number {
  if (text === undefined) return fallback;
  const year = typeof text === 'string' && /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 1950 && year <= 2150) return year;
  throw new UsageError(`«${text}» er ikke et årstall. Skriv fire siffer, for eksempel ${option} 2027.`);
}
