import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const FORM =
  /^https:\/\/(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;

/** A web origin (RFC 6454 §6.2): https, host and perhaps port; no path. */
export const originField = () =>
  parsedText('en nettadresse uten sti, for eksempel https://intranett.kommune.example', FORM, (text) =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke en nettadresse uten sti.`,
            remedy:
              'Skriv for eksempel https://intranett.kommune.example, med små bokstaver og uten skråstrek til slutt.',
          },
        },
  );
