const COMMON = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days in a month (1–12) of a Gregorian year. Throws RangeError for other months. */
export function daysInMonth(year: number, month: number): number {
  const common = COMMON[month - 1];
  if (common === undefined) throw new RangeError(`Month ${month} is not 1–12`);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : common;
}
