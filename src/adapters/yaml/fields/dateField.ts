import { plainDate } from '../../../domain/time/plainDate.ts';
import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

/** A date of the years 1900–2199, `2027-09-02`. */
export const dateField = () =>
  parsedText('en dato, for eksempel 2027-09-02', /^\d{4}-\d\d-\d\d$/, (text) => {
    const value = plainDate(text);
    if (value) return { value };
    const shaped = /^\d{4}-\d\d-\d\d$/.test(text);
    return {
      problem: {
        code: 'schedule-invalid-date',
        message: shaped ? `${quoted(text)} er en dato som ikke finnes.` : `${quoted(text)} er ikke en dato.`,
        remedy: 'Skriv år-måned-dag, for eksempel 2027-09-02, i årene 1900–2199.',
      },
    };
  });
