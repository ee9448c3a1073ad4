import { readFile, stat } from 'node:fs/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';

const MOST_BYTES = 10 * 1024 * 1024;

/** The text of a file named on the command line. Throws `not-found` when it cannot be read, or is larger than 10 MiB. */
export async function readTextFile(name: string): Promise<string> {
  try {
    const { size } = await stat(name);
    if (size <= MOST_BYTES) return await readFile(name, 'utf8');
  } catch (error) {
    throw new ArshjulError('not-found', `Filen «${name}» kan ikke leses.`, {
      remedy: 'Se etter at den finnes, og at stien er skrevet rett.',
      cause: error,
    });
  }
  throw new ArshjulError('not-found', `Filen «${name}» er større enn 10 MiB.`, {
    remedy: 'Velg en mindre fil.',
  });
}
