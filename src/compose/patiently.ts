import { setTimeout as wait } from 'node:timers/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import type { ErrorCode } from '../application/errors/errorCode.ts';
import type { Log } from '../application/ports/log.ts';

const LONGEST_SECONDS = 30;
const ATTEMPTS = 10;

/** Tries again, ever more slowly, while something fails because a server is away; says so once. Other errors pass. */
export async function patiently<T>(
  work: () => Promise<T>,
  away: ErrorCode,
  log: Log,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ArshjulError) || error.code !== away || attempt === ATTEMPTS) throw error;
      if (attempt === 1) log.warn(`${error.message} Prøver igjen. ${error.remedy}`);
      await wait(Math.min(2 ** attempt / 2, LONGEST_SECONDS) * 1000, undefined, { signal });
    }
  }
}
