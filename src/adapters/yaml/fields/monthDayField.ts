import type { MonthDay } from '../../../domain/time/monthDay.ts';
import { monthDay } from '../../../domain/time/monthDay.ts';
import { quoted } from '../issues/quoted.ts';
import { parsedText, type Read } from './parsedText.ts';
import { turnedDay } from './turnedDay.ts';

/** A day of every year, `03-01`. */
export const monthDayField = () => parsedText('en dag i året (03-01)', /^\d\d-\d\d$/, readMonthDay);

/** Reads a day of every year. */
export function readMonthDay(text: string): Read<MonthDay> {
  const value = monthDay(text);
  if (value) return { value };
  const meant = turnedDay(text);
  const shaped = /^\d\d-\d\d$/.test(text);
  return {
    problem: {
      code: 'schedule-invalid-date',
      message: shaped
        ? `${quoted(text)} er en dag som ikke finnes.`
        : `${quoted(text)} er ikke en dag i året.${meant ? ` Mente du «${meant}»?` : ''}`,
      remedy: 'Skriv måned-dag, for eksempel 03-01 for 1. mars.',
    },
  };
}
