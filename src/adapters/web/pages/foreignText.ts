import type { Wheel } from '../../../domain/schedule/wheel.ts';
import type { Language } from '../../../domain/time/language.ts';

/** The `lang` that text from the files of a wheel needs on a page in this language; null when they are the same. */
export function foreignText(wheel: Pick<Wheel, 'language'> | undefined, page: Language): Language | null {
  const written = wheel?.language ?? 'nb';
  return written === page ? null : written;
}
