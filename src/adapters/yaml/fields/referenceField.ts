import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

/** A reference as written: its segments, and the year before (−1) or after (+1). */
export type WrittenReference = {
  readonly text: string;
  readonly segments: readonly string[];
  readonly yearShift: number;
};

const SEGMENT = '[a-z0-9][a-z0-9-]{0,59}';
const FORM = new RegExp(`^(${SEGMENT}(?:/${SEGMENT}){0,3})(?:@([+-]1))?$`);
const EDITOR = /^[a-z0-9{][a-z0-9.{}/-]*(?:@[+-]1)?$/;
const ACCEPTED =
  'Godtatte former: organ/serie · organ/serie/møte · hjul/organ/serie/møte · id-en til et ankerpunkt. Etter kan stå @-1 (året før) eller @+1 (året etter).';

/** A reference to a meeting or an anchor. */
export const referenceField = () =>
  parsedText(`en henvisning. ${ACCEPTED}`, EDITOR, (text) => {
    const match = FORM.exec(text);
    if (match?.[1] !== undefined) {
      return { value: { text, segments: match[1].split('/'), yearShift: Number(match[2] ?? '0') } };
    }
    return {
      problem: {
        code: 'schedule-invalid-value',
        message: `${quoted(text)} er ikke en henvisning.`,
        remedy: ACCEPTED,
      },
    };
  });
