import { plainDate } from '../../../domain/time/plainDate.ts';
import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const ACCEPTED = 'en dato (2025-05-08) eller en måned (2021-04)';

/** A day, or a month where the source knows no more; as text. */
export const monthOrDayField = () =>
  parsedText(ACCEPTED, /^\d{4}-\d\d(?:-\d\d)?$/, (text) =>
    plainDate(text.length === 7 ? `${text}-01` : text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-date',
            message: `${quoted(text)} er ikke en dato eller måned som finnes.`,
            remedy: `Skriv ${ACCEPTED}.`,
          },
        },
  );
