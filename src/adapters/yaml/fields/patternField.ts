import { isAllowedPattern } from '../../../domain/compile/isAllowedPattern.ts';
import { parsedText } from './parsedText.ts';

/** A whitelisted RRULE text. */
export const patternField = () =>
  parsedText(
    'et mønster (RRULE), for eksempel "FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,3,5"',
    /^[A-Z0-9=;,+-]{1,200}$/,
    (text) => {
      const problem = isAllowedPattern(text);
      if (problem === null) return { value: text };
      return {
        problem: {
          code: 'schedule-invalid-pattern',
          message: problem,
          remedy:
            'Skriv for eksempel "FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,3,5" (tredje torsdag). COUNT, UNTIL og DTSTART brukes ikke: året avgrenser.',
        },
      };
    },
  ).describe(
    'Faste datoer etter mønster (RRULE uten DTSTART), for eksempel "FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,3,5". Utelukker count.',
  );
