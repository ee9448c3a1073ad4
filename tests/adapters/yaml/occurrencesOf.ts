import { compileYear } from '../../../src/domain/compile/compileYear.ts';
import { completeYear } from '../../../src/domain/compile/completeYear.ts';
import { yearMeetings } from '../../../src/domain/compile/yearMeetings.ts';
import type { Schedules } from '../../../src/domain/schedule/schedules.ts';

/** Everything of the year, with every open meeting put on the first day it may be. */
export function occurrencesOf(schedules: Schedules, year: number) {
  const compiled = compileYear(schedules, year, new Map());
  const dates = new Map(compiled.demands.map(({ key, candidates }) => [key, candidates[0]!]));
  const meetings = yearMeetings(compiled, dates);
  return completeYear(schedules, compiled, new Map(meetings.map((each) => [each.key, each])), null)
    .occurrences;
}
