import { ArshjulError } from './errors/arshjulError.ts';

const TRIES = 5;

/**
 * Reads, judges and writes a file; when somebody else wrote it in between (`file-changed`), does it all again on what
 * they wrote, a few times.
 */
export async function untilUnchanged<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      const again = left > 0 && error instanceof ArshjulError && error.code === 'file-changed';
      if (!again) throw error;
    }
  }
}
