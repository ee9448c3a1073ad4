import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

// Line breaks of every kind, other control characters, characters that turn the reading direction, halves of characters.
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

// «< 5» and «<3» are text; a tag is somebody's HTML, which every page and mail would show as it stands.
const TAG = /<[/!]?[a-z][^<>]*>/i;

/** One line of plain text, at most `longest` characters. `<` and `&` are text like any other, tags are not. */
export function plainText(longest: 200 | 1000 = 200) {
  return parsedText(
    `én linje tekst, høyst ${longest} tegn`,
    new RegExp(`^[^\\r\\n\\t]{1,${longest}}$`),
    (text) => {
      const unsafe = UNSAFE.exec(text)?.[0];
      if (unsafe !== undefined) {
        const lineBreak = unsafe === '\n' || unsafe === '\r';
        const code = unsafe.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return {
          problem: {
            code: 'schedule-unsafe-text',
            message: lineBreak
              ? 'Teksten har linjeskift.'
              : `Teksten har et styretegn (U+${code}) på plass ${text.indexOf(unsafe) + 1}.`,
            remedy: lineBreak ? 'Skriv den på én linje; lange tekster kan brytes med «>-».' : 'Fjern tegnet.',
          },
        };
      }
      const tag = TAG.exec(text)?.[0];
      if (tag !== undefined) {
        return {
          problem: {
            code: 'schedule-unsafe-text',
            message: `Teksten har HTML: ${quoted(tag)}.`,
            remedy: 'Skriv ren tekst uten HTML.',
          },
        };
      }
      if (text.trim() === '') {
        return {
          problem: {
            code: 'schedule-invalid-value',
            message: 'Teksten er tom.',
            remedy: 'Skriv noe, eller fjern nøkkelen.',
          },
        };
      }
      if (text.length > longest) {
        return {
          problem: {
            code: 'schedule-invalid-value',
            message: `Teksten ${quoted(text)} er på ${text.length} tegn; høyst ${longest} er tillatt.`,
            remedy: 'Skriv den kortere.',
          },
        };
      }
      return { value: text };
    },
  );
}
