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
        message: shaped
          ? `${quoted(text)} er en dato som ikke finnes.`
          : `${quoted(text)} er ikke en dato.${turned(text)}`,
        remedy: 'Skriv år-måned-dag, for eksempel 2027-09-02, i årene 1900–2199.',
      },
    };
  });

/** ` Mente du «2027-03-04»?` for a date in the order of letters, `4.3.2027`. */
function turned(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})$/.exec(text) ?? [];
  const date = plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date ? ` Mente du «${date}»?` : '';
}
