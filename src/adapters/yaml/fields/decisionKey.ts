import { quoted } from '../issues/quoted.ts';
import type { Read } from './parsedText.ts';

const SEGMENT = '[a-z0-9][a-z0-9-]{0,59}';
const FORM = new RegExp(`^${SEGMENT}/${SEGMENT}/${SEGMENT}$`);

/** How the key of a decision is read: `organ/serie/møte` of the same wheel. */
export const decisionKey = {
  pattern: FORM,
  read: (text: string): Read<string> =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke nøkkelen til et møte.`,
            remedy: 'Skriv organ/serie/møte, for eksempel kdk/mote/3.',
          },
        },
};
