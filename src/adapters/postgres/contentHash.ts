import { hash } from 'node:crypto';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';

/** Equal for what is published alike. Where it is written in the files is no part of it. */
export function contentHash(occurrence: Occurrence): string {
  return hash('sha1', JSON.stringify({ ...occurrence, at: null }), 'base64');
}
