import type { OccurrenceKind } from '../domain/occurrences/occurrence.ts';
import { UsageError } from './usageError.ts';

const KINDS: readonly OccurrenceKind[] = ['meeting', 'obligation', 'duty', 'anchor'];

/** The kinds asked for; all when none is named and `duties` is set, otherwise all but duties. */
export function parseKinds(text: string | boolean | undefined, duties: boolean): readonly OccurrenceKind[] {
  if (typeof text !== 'string') return duties ? KINDS : KINDS.filter((kind) => kind !== 'duty');
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !KINDS.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new UsageError(`Ukjent slag «${unknown}». Kjente slag: ${KINDS.join(', ')}.`);
  return KINDS.filter((kind) => words.includes(kind));
}
