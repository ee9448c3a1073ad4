import { quoted } from '../issues/quoted.ts';
import { readId } from './idText.ts';
import type { Read } from './parsedText.ts';

/** How the key of a meeting in a series is read: a number 1–60 or a name with at least one letter. */
export const meetingKey = {
  pattern: /^(?:[1-9]|[1-5]\d|60|[a-z0-9-]*[a-z][a-z0-9-]*)$/,
  read: (text: string): Read<string> => {
    if (!/^\d+$/.test(text)) return readId(text);
    if (/^(?:[1-9]|[1-5]\d|60)$/.test(text)) return { value: text };
    return {
      problem: {
        code: 'schedule-invalid-range',
        message: `${quoted(text)} kan ikke være nummeret på et møte.`,
        remedy: 'Skriv et tall fra 1 til 60, eller et navn som «sommermote».',
      },
    };
  },
};
