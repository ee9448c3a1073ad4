import { ArshjulError } from './errors/arshjulError.ts';
import { yearIn } from './yearIn.ts';

const SHOWN = 6;

/**
 * A key as people shorten it, without the wheel, and without the year when that is given beside it (`kdk/mote/3` of 2027),
 * made whole. What is no such key of the year is answered as it is. Throws `not-found` when it may be several.
 */
export function wholeKey(text: string, year: number, keys: readonly string[]): string {
  if (keys.includes(text)) return text;
  const timeless = yearIn(text) === null;
  const named = (name: (short: string) => string): readonly string[] =>
    keys.filter((key) => {
      const whole = name(timeless ? key.replace(`/${year}`, '') : key);
      return whole === text || whole.endsWith(`/${text}`);
    });
  const exact = named((short) => short);
  // The only meeting of a series needs no number.
  const like = exact.length > 0 ? exact : named((short) => short.slice(0, short.lastIndexOf('/')));
  const [only] = like;
  if (only === undefined) return text;
  if (like.length === 1) return only;
  throw new ArshjulError('not-found', `«${text}» kan være flere i ${year}.`, {
    remedy: `Skriv hele nøkkelen: ${like.slice(0, SHOWN).join(', ')}${like.length > SHOWN ? ' …' : ''}.`,
  });
}
