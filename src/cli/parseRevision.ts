import { UsageError } from './usageError.ts';

/** The number of a revision as typed; throws `UsageError`. */
export function parseRevision(word: string | undefined): number {
  const id = Number(word);
  if (word !== undefined && /^\d{1,9}$/.test(word) && id > 0) return id;
  throw new UsageError(`«${word}» er ikke nummeret på en revisjon. «npx arshjul history» viser dem.`);
}
