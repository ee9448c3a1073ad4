import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

/** A county number, two digits as text. `template`: editors let `{county.number}` through. */
export const countyNumber = (use: 'plain' | 'template' = 'plain') =>
  parsedText(
    'et fylkesnummer i anførselstegn, for eksempel "42"',
    use === 'plain' ? /^\d\d$/ : /^(?:\d\d|\{county\.number\})$/,
    (text) => {
      if (/^\d\d$/.test(text)) return { value: text };
      return {
        problem: {
          code: 'schedule-invalid-value',
          message: `${quoted(text)} er ikke et fylkesnummer.`,
          remedy: 'Et fylkesnummer er to sifre i anførselstegn, for eksempel "42".',
        },
      };
    },
  );
