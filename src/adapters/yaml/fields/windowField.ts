import type { MonthDay } from '../../../domain/time/monthDay.ts';
import { monthDay } from '../../../domain/time/monthDay.ts';
import type { Window } from '../../../domain/schedule/window.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import { didYouMean } from '../issues/didYouMean.ts';
import { quoted } from '../issues/quoted.ts';
import { monthNumbers } from './monthNumbers.ts';
import { parsedText, type Read } from './parsedText.ts';

const ACCEPTED =
  'Godtatte former: feb · aug..sep · nov..jan · 01-08..01-31 · week 33 · week 34..36 · spring · summer · autumn · year.';

const MONTHS: Readonly<Record<string, number>> = monthNumbers;
const SHORT = new Map(dayNames.nb.months.map((name) => [name, name.slice(0, 3)]));
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const SPRING = days(1, 15, 6, 15);
const SUMMER = days(6, 1, 8, 31);
const AUTUMN = days(8, 15, 12, 15);
const NAMED: Readonly<Record<string, Window>> = {
  year: days(1, 1, 12, 31),
  spring: SPRING,
  vår: SPRING,
  summer: SUMMER,
  sommer: SUMMER,
  autumn: AUTUMN,
  høst: AUTUMN,
};

const END = `(?:${Object.keys(MONTHS).join('|')}|\\d\\d-\\d\\d)`;
const PATTERN = new RegExp(
  `^(?:${Object.keys(NAMED).join('|')}|(?:week|uke) \\d{1,2}(?:\\.\\.\\d{1,2})?|${END}(?:\\.\\.${END})?)$`,
);

/** A part of the year; months, month-days, ISO weeks or a season. Days may wrap New Year, weeks may not. */
export const windowField = () =>
  parsedText(`et tidsrom. ${ACCEPTED}`, PATTERN, readWindow).describe(
    'Tidsrommet det skal skje i, begge ender med: feb, aug..sep, nov..jan, 01-08..01-31, week 33, week 34..36, spring, summer, autumn, year.',
  );

function readWindow(text: string): Read<Window> {
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named) return { value: named };
  const weeks = /^(?:week|uke) (\d{1,2})(?:\.\.(\d{1,2}))?$/.exec(text);
  if (weeks) return readWeeks(text, Number(weeks[1]), Number(weeks[2] ?? weeks[1]));
  const [first = '', last = first, ...rest] = text.split('..');
  const [from, to] = [endOf(first), endOf(last)];
  const alone = first === last && /^\d/.test(text);
  if (rest.length > 0 || from === null || to === null || alone) {
    const wrong = from === null ? first : last;
    const words = [...Object.keys(MONTHS), ...Object.keys(NAMED)];
    return problem(
      'schedule-invalid-value',
      `${quoted(text)} er ikke et tidsrom.${tidied(text) ?? didYouMean(wrong, words)}`,
    );
  }
  if (from === 'impossible' || to === 'impossible') {
    return problem('schedule-invalid-date', `${quoted(text)} har en dag som ikke finnes.`);
  }
  return { value: { type: 'days', from: from.from, to: to.to } };
}

/** ` Mente du «feb..nov»?` for whole names of months, a dash or «til»; null when that is not what is wrong. */
function tidied(text: string): string | null {
  const short = text.toLowerCase().replaceAll(/[a-zæøå]+/g, (word) => SHORT.get(word) ?? word);
  const written = short.replace(/ ?[–-] ?| til /, '..');
  return written !== text && 'value' in readWindow(written) ? ` Mente du «${written}»?` : null;
}

function readWeeks(text: string, from: number, to: number): Read<Window> {
  if (from < 1 || to < 1 || from > 53 || to > 53) {
    return problem('schedule-invalid-range', `${quoted(text)}: en uke må være fra 1 til 53.`);
  }
  if (from > to) {
    return problem(
      'schedule-invalid-range',
      `${quoted(text)} begynner etter at det slutter. Mente du «week ${to}..${from}»?`,
    );
  }
  return { value: { type: 'weeks', from, to } };
}

function endOf(text: string): { from: MonthDay; to: MonthDay } | 'impossible' | null {
  const month = Object.hasOwn(MONTHS, text) ? MONTHS[text] : undefined;
  if (month !== undefined) {
    return { from: { month, day: 1 }, to: { month, day: LONGEST[month - 1] ?? 31 } };
  }
  if (!/^\d\d-\d\d$/.test(text)) return null;
  const day = monthDay(text);
  return day ? { from: day, to: day } : 'impossible';
}

function problem(
  code: 'schedule-invalid-value' | 'schedule-invalid-date' | 'schedule-invalid-range',
  message: string,
): Read<Window> {
  return { problem: { code, message, remedy: ACCEPTED } };
}

function days(fromMonth: number, fromDay: number, toMonth: number, toDay: number): Window {
  return { type: 'days', from: { month: fromMonth, day: fromDay }, to: { month: toMonth, day: toDay } };
}
