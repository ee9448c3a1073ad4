import { patternParts } from './patternParts.ts';

const KNOWN = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'BYWEEKNO'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * `null` when the text is an RRULE (RFC 5545 § 3.3.10) of the kind schedules may use, else a Norwegian sentence about the
 * first thing wrong. A rule must say which day it falls on and may not count or end: the year asked for bounds it.
 */
export function isAllowedPattern(text: string): string | null {
  if (text.length > 200) return 'Mønsteret er lengre enn 200 tegn.';
  if (/^RRULE:/i.test(text)) return 'Mønsteret skal ikke begynne med «RRULE:».';
  const parts = patternParts(text);
  if (parts === null)
    return 'Mønsteret må være deler på formen NAVN=verdi med semikolon mellom, hver del én gang.';
  for (const name of parts.keys()) {
    if (!KNOWN.includes(name)) return `Delen «${name}» er ikke tillatt. Kjente deler: ${KNOWN.join(', ')}.`;
  }
  return checkValues(parts) ?? checkTogether(parts);
}

function checkValues(parts: ReadonlyMap<string, string>): string | null {
  const frequency = parts.get('FREQ');
  if (!/^(YEARLY|MONTHLY|WEEKLY)$/.test(frequency ?? '')) {
    return 'FREQ må være YEARLY, MONTHLY eller WEEKLY.';
  }
  const interval = parts.get('INTERVAL');
  if (interval !== undefined && !inRange(interval, 1, 12, false))
    return 'INTERVAL må være et tall fra 1 til 12.';
  const lists: readonly (readonly [string, number, boolean])[] = [
    ['BYMONTH', 12, false],
    ['BYMONTHDAY', 31, true],
    ['BYSETPOS', 366, true],
    ['BYWEEKNO', 53, true],
  ];
  for (const [name, most, negative] of lists) {
    const values = parts.get(name)?.split(',') ?? [];
    const bad = values.find((value) => !inRange(value, 1, most, negative));
    if (bad !== undefined) {
      return `${name}=${bad} er ikke gyldig: bruk tall fra 1 til ${most}${negative ? ', eller negative for å telle bakfra' : ''}.`;
    }
  }
  const days = parts.get('BYDAY')?.split(',') ?? [];
  const badDay = days.find((day) => !/^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  return badDay === undefined
    ? null
    : `BYDAY=${badDay} er ikke gyldig: bruk MO, TU, WE, TH, FR, SA, SU, gjerne med nummer foran (3TH, -1FR).`;
}

function checkTogether(parts: ReadonlyMap<string, string>): string | null {
  const frequency = parts.get('FREQ');
  const days = parts.get('BYDAY')?.split(',') ?? [];
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number) ?? [];
  const months = parts.get('BYMONTH')?.split(',').map(Number) ?? [];
  if (days.length === 0 && monthDays.length === 0)
    return 'Mønsteret må si hvilken dag: BYDAY eller BYMONTHDAY.';
  if (parts.has('BYWEEKNO') && frequency !== 'YEARLY') return 'BYWEEKNO kan bare brukes med FREQ=YEARLY.';
  if (parts.has('BYWEEKNO') && days.length === 0) return 'BYWEEKNO må brukes sammen med BYDAY.';
  if (monthDays.length > 0 && frequency === 'WEEKLY') return 'BYMONTHDAY kan ikke brukes med FREQ=WEEKLY.';
  const numbered = days.filter((day) => day.length > 2);
  if (numbered.length > 0 && (frequency === 'WEEKLY' || parts.has('BYWEEKNO'))) {
    return `BYDAY=${numbered[0]} kan ikke ha nummer sammen med FREQ=WEEKLY eller BYWEEKNO.`;
  }
  const tooFar = numbered.find((day) => Math.abs(Number.parseInt(day, 10)) > 5);
  if (tooFar !== undefined && (frequency === 'MONTHLY' || months.length > 0)) {
    return `BYDAY=${tooFar} finnes ikke: en måned har høyst fem av samme ukedag.`;
  }
  const reachable = months.length === 0 ? LONGEST : months.map((month) => LONGEST[month - 1] ?? 0);
  if (monthDays.length > 0 && monthDays.every((day) => Math.abs(day) > Math.max(...reachable))) {
    return 'BYMONTHDAY er en dag ingen av månedene i BYMONTH har, så mønsteret gir aldri noen dato.';
  }
  return null;
}

function inRange(text: string, least: number, most: number, negative: boolean): boolean {
  if (!(negative ? /^[+-]?\d{1,3}$/ : /^\d{1,3}$/).test(text)) return false;
  const size = Math.abs(Number(text));
  return size >= least && size <= most;
}
