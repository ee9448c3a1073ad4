import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const ID = '[a-z0-9][a-z0-9-]{0,59}';
const FORM = new RegExp(`^${ID}(?:/${ID})?$`);

/** A body or a type of body, of the own wheel or as `hjul/organ`. */
export const bodyRefField = () =>
  parsedText('et organ, eller hjul/organ i et annet hjul', /^[a-z0-9{][a-z0-9.{}/-]*$/, (text) =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke et organ.`,
            remedy: 'Skriv organets id, for eksempel kdu, eller hjul/organ: ks/kdu.',
          },
        },
  );
