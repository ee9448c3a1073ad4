import { plainDate } from '../../../domain/time/plainDate.ts';

/** Whether `YYYYMMDD` is a day that exists. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  return match !== null && plainDate(`${match[1]}-${match[2]}-${match[3]}`) !== null;
}
