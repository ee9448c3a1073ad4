import type { MeetingTime } from '../../../domain/schedule/meetingRule.ts';
import { clockTime } from '../../../domain/time/clockTime.ts';
import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

/** Start and end of a meeting day: `"10:00-15:00"`. */
export const timeField = () =>
  parsedText(
    'klokkeslett fra og til, for eksempel "10:00-15:00"',
    /^\d{1,2}(?:[:.]\d\d)?\s*[-–]\s*\d{1,2}(?:[:.]\d\d)?$/,
    (text) => {
      const [first = '', last = '', ...rest] = text.split(/\s*[-–]\s*/);
      const [from, to] = [clockTime(first), clockTime(last)];
      const value: MeetingTime | null = from && to && rest.length === 0 && from < to ? { from, to } : null;
      if (value) return { value };
      const backwards = from !== null && to !== null && rest.length === 0;
      return {
        problem: {
          code: backwards ? 'schedule-invalid-range' : 'schedule-invalid-value',
          message: backwards
            ? `${quoted(text)} slutter ikke etter at det begynner.`
            : `${quoted(text)} er ikke klokkeslett fra og til.`,
          remedy: 'Skriv for eksempel "10:00-15:00", innenfor ett døgn.',
        },
      };
    },
  ).describe('Klokkeslett fra og til på hver møtedag, norsk tid: "10:00-15:00".');
