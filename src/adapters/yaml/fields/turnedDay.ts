import { monthDay } from '../../../domain/time/monthDay.ts';

/** The day somebody means who writes day and month the Norwegian way, `30.04` or `30.4.`: `04-30`; null for anything else. */
export function turnedDay(text: string): string | null {
  const [, day = '', month = ''] = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text) ?? [];
  const turned = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return monthDay(turned) ? turned : null;
}
