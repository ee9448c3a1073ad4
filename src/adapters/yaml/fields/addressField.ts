import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const FORM =
  /^(?=.{6,254}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** A mail address in plain ASCII, without name or angle brackets. */
export const addressField = () =>
  parsedText('en e-postadresse', FORM, (text) =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke en e-postadresse.`,
            remedy: 'Skriv bare adressen, for eksempel postmottak@kommune.example.',
          },
        },
  ).describe('E-postadressen til rollen, aldri til en person.');
