import { describe, expect, test } from 'vitest';
import type { OccurrenceTime } from '../../../src/domain/occurrences/occurrenceTime.ts';
import { clockTime } from '../../../src/domain/time/clockTime.ts';
import { eachDay } from '../../../src/domain/time/eachDay.ts';
import { formatDay } from '../../../src/domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../src/domain/time/formatMeetingTime.ts';
import type { Language } from '../../../src/domain/time/language.ts';
import { day } from './anyDate.ts';

function timed(start: string, end: string): OccurrenceTime {
  const wall = (text: string) => {
    const time = clockTime(text.slice(11));
    if (!time) throw new Error(text);
    return { date: day(text.slice(0, 10)), time };
  };
  return { type: 'timed', start: wall(start), end: wall(end) };
}

function allDay(start: string, endExclusive: string): OccurrenceTime {
  return { type: 'allDay', start: day(start), end: day(endExclusive) };
}

describe('formatDay', () => {
  test.each<[Language, string]>([
    ['nb', 'torsdag 12. mars 2026'],
    ['nn', 'torsdag 12. mars 2026'],
    ['en', 'Thursday 12 March 2026'],
  ])('%s', (language, expected) => {
    expect(formatDay(day('2026-03-12'), language)).toBe(expected);
  });

  test('a week in bokmål, nynorsk and English', () => {
    const week = eachDay(day('2027-06-28'), day('2027-07-04'));
    const weekdays = (language: Language) =>
      week.map((date) => formatDay(date, language, 'day').split(' ')[0]);
    expect(weekdays('nb').join(' ')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
    expect(weekdays('nn').join(' ')).toBe('måndag tysdag onsdag torsdag fredag laurdag sundag');
    expect(weekdays('en').join(' ')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  });

  test('months are those the platform knows, in every language', () => {
    for (const [language, locale] of [
      ['nb', 'nb-NO'],
      ['nn', 'nn-NO'],
      ['en', 'en-GB'],
    ] as const) {
      const platform = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const text = `2027-${String(month).padStart(2, '0')}-01`;
        const name = formatDay(day(text), language, 'month').split(' ')[2];
        expect(name).toBe(platform.format(new Date(`${text}T12:00:00Z`)));
      }
    }
  });
});

describe('formatMeetingTime', () => {
  test.each<[OccurrenceTime, Language, string]>([
    [timed('2026-03-12T10:00', '2026-03-12T15:00'), 'nb', 'torsdag 12. mars 2026 kl. 10.00–15.00'],
    [timed('2027-03-02T09:30', '2027-03-02T12:00'), 'nn', 'tysdag 2. mars 2027 kl. 09.30–12.00'],
    [timed('2026-03-12T10:00', '2026-03-12T15:00'), 'en', 'Thursday 12 March 2026, 10:00–15:00'],
    [timed('2026-03-12T10:00', '2026-03-12T10:00'), 'nb', 'torsdag 12. mars 2026 kl. 10.00'],
    [
      timed('2027-06-10T12:00', '2027-06-11T15:00'),
      'nb',
      'torsdag 10. juni kl. 12.00–fredag 11. juni 2027 kl. 15.00',
    ],
    [
      timed('2027-06-10T12:00', '2027-06-11T15:00'),
      'en',
      'Thursday 10 June, 12:00–Friday 11 June 2027, 15:00',
    ],
    [allDay('2027-06-10', '2027-06-11'), 'nb', 'torsdag 10. juni 2027'],
    [allDay('2027-06-10', '2027-06-12'), 'nb', 'torsdag 10.–fredag 11. juni 2027'],
    [allDay('2027-06-10', '2027-06-12'), 'en', 'Thursday 10–Friday 11 June 2027'],
    [allDay('2027-06-30', '2027-07-02'), 'nb', 'onsdag 30. juni–torsdag 1. juli 2027'],
    [allDay('2027-06-30', '2027-07-02'), 'en', 'Wednesday 30 June–Thursday 1 July 2027'],
    [allDay('2026-12-31', '2027-01-02'), 'nn', 'torsdag 31. desember 2026–fredag 1. januar 2027'],
    [allDay('2027-11-27', '2027-11-29'), 'nn', 'laurdag 27.–sundag 28. november 2027'],
    [{ type: 'undated' }, 'nb', 'dato ikke fastsatt'],
    [{ type: 'undated' }, 'nn', 'dato ikkje fastsett'],
    [{ type: 'undated' }, 'en', 'date not set'],
  ])('%j in %s is %s', (time, language, expected) => {
    expect(formatMeetingTime(time, language)).toBe(expected);
  });
});
