import type { Language } from '../../domain/time/language.ts';

/** A language by its code; null for anything else. */
export function languageOf(value: unknown): Language | null {
  return value === 'nb' || value === 'nn' || value === 'en' ? value : null;
}
