import type { LoadedFile } from '../read/loadFolder.ts';
import { didYouMean } from '../issues/didYouMean.ts';
import { listed } from '../issues/listed.ts';
import type { Problem } from '../issues/problem.ts';
import { quoted } from '../issues/quoted.ts';

/** The ids there are of a kind; `null` when their file could not be read, so that nothing can be said about any id. */
export type Known = ReadonlySet<string> | null;

/** The ids a file declares under a key, also those whose values are faulty. */
export function knownUnder(loaded: LoadedFile | undefined, key: string): Known {
  if (!loaded?.parsed) return null;
  return new Set(loaded.parsed.spot.children.get(key)?.children.keys());
}

/** The ids of several kinds together. */
export function knownTogether(...all: readonly Known[]): Known {
  const together = new Set<string>();
  for (const known of all) {
    if (known === null) return null;
    for (const id of known) together.add(id);
  }
  return together;
}

/** `null` when the id is known (or nothing can be said), else what is wrong. `what` is e.g. `ringen`, `where` e.g. `wheel.yaml`. */
export function unknownId(known: Known, id: string, what: string, where: string): Problem | null {
  if (known === null || known.has(id)) return null;
  return {
    code: 'schedule-unknown-reference',
    message: `Fant ikke ${what} ${quoted(id)} i ${where}.${didYouMean(id, known)}`,
    remedy: known.size === 0 ? `Legg den til i ${where}.` : `Finnes: ${listed(known)}.`,
  };
}
