import { isWorkingDay } from '../../domain/calendar/isWorkingDay.ts';
import { addDays } from '../../domain/time/addDays.ts';
import { daysBetween } from '../../domain/time/daysBetween.ts';
import { eachDay } from '../../domain/time/eachDay.ts';
import type { Language } from '../../domain/time/language.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

type Words = {
  readonly today: string;
  readonly tomorrow: string;
  readonly left: (days: string, working: string) => string;
  readonly overdue: (days: string, working: string) => string;
  readonly day: readonly [one: string, many: string];
  readonly workingDay: readonly [one: string, many: string];
};

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    today: 'fristen er i dag',
    tomorrow: 'fristen er i morgen',
    left: (days, working) => `${days} igjen (${working})`,
    overdue: (days, working) => `fristen gikk ut for ${days} siden (${working})`,
    day: ['dag', 'dager'],
    workingDay: ['arbeidsdag', 'arbeidsdager'],
  },
  nn: {
    today: 'fristen er i dag',
    tomorrow: 'fristen er i morgon',
    left: (days, working) => `${days} att (${working})`,
    overdue: (days, working) => `fristen gjekk ut for ${days} sidan (${working})`,
    day: ['dag', 'dagar'],
    workingDay: ['arbeidsdag', 'arbeidsdagar'],
  },
  en: {
    today: 'due today',
    tomorrow: 'due tomorrow',
    left: (days, working) => `${days} left (${working})`,
    overdue: (days, working) => `was due ${days} ago (${working})`,
    day: ['day', 'days'],
    workingDay: ['working day', 'working days'],
  },
};

/**
 * How far it is from `today` to `due` in words: calendar days, and working days in brackets. Working days are counted from the day after
 * the earlier date to the later one, both as an office would count them.
 */
export function timeLeft(today: PlainDate, due: PlainDate, language: Language): string {
  const words = WORDS[language];
  const days = daysBetween(today, due);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  const [from, to] = days > 0 ? [today, due] : [due, today];
  const working = eachDay(addDays(from, 1), to).filter(isWorkingDay).length;
  const count = (number: number, [one, many]: readonly [string, string]): string =>
    `${number} ${number === 1 ? one : many}`;
  const phrase = days > 0 ? words.left : words.overdue;
  return phrase(count(Math.abs(days), words.day), count(working, words.workingDay));
}
