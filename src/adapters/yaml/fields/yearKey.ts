import { quoted } from '../issues/quoted.ts';
import type { Read } from './parsedText.ts';

/** How the key of a map by year is read: 1900–2199. */
export const yearKey = {
  pattern: /^(?:19|20|21)\d\d$/,
  read: (text: string): Read<number> =>
    /^(?:19|20|21)\d\d$/.test(text)
      ? { value: Number(text) }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke et år.`,
            remedy: 'Skriv et år fra 1900 til 2199.',
          },
        },
};
