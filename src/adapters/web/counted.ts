import type { Language } from '../../domain/time/language.ts';

/** A number with its noun: `1 møte`, `5 møter`, `ingen møter`, `no meetings`. */
export function counted(number: number, one: string, many: string, language: Language = 'nb'): string {
  if (number === 0) return `${language === 'en' ? 'no' : 'ingen'} ${many}`;
  return `${number} ${number === 1 ? one : many}`;
}
