import { ArshjulError } from './errors/arshjulError.ts';
import type { YearText } from './ports/yearFiles.ts';

/** Throws `decision-outdated` when a file is no longer as whoever decides has seen it. No version: nothing is asked. */
export function seenVersion({ file, version }: YearText, seen: string | undefined): void {
  if (seen === undefined || seen === version) return;
  throw new ArshjulError('decision-outdated', `${file} er endret siden du så den. Ingenting er skrevet.`, {
    remedy: 'Se hva som er endret, og lagre på nytt hvis din endring fortsatt er riktig.',
  });
}
