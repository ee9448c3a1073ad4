import { quoted } from '../issues/quoted.ts';
import type { Read } from './parsedText.ts';

const SEGMENT = '[a-z0-9][a-z0-9-]{0,59}';
const FORM = new RegExp(`^${SEGMENT}/${SEGMENT}$`);

/** How the key of an attestation is read: `organ/sjekkliste` of the same wheel. */
export const attestationKey = {
  pattern: FORM,
  read: (text: string): Read<string> =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke nøkkelen til en sjekkliste.`,
            remedy: 'Skriv organ/sjekkliste, for eksempel kdu/kjonn.',
          },
        },
};
