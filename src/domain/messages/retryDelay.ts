const FIRST_SECONDS = 60;
const LONGEST_SECONDS = 4 * 3600;
const MOST_ATTEMPTS = 30;
const JITTER = 0.2;

/**
 * Seconds to wait after attempt number `attempts` (from 1) met a temporary refusal; null when it was the last one.
 * One minute, doubling to four hours, ±20 % by `chance` (0–1) so that many do not return together; 30 attempts take
 * about four days, as long as mail servers themselves keep trying (RFC 5321 §4.5.4.1).
 */
export function retryDelay(attempts: number, chance: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const seconds = Math.min(FIRST_SECONDS * 2 ** (attempts - 1), LONGEST_SECONDS);
  return Math.round(seconds * (1 - JITTER + 2 * JITTER * chance));
}
