import { countiesText } from '../../calendar/countiesText.ts';
import type { SchoolHoliday } from '../../calendar/schoolHoliday.ts';
import { eachDay } from '../../time/eachDay.ts';
import { isoWeekOf } from '../../time/isoWeekOf.ts';
import type { JudgedFact } from '../judgedFact.ts';
import type { JudgedMeeting } from './judgedMeeting.ts';

const SEASONS = [
  { kind: 'winter', name: 'Vinterferien', from: 7, to: 10 },
  { kind: 'autumn', name: 'Høstferien', from: 39, to: 42 },
] as const;

/** Meetings in the weeks schools may be closed, of counties whose school holiday nobody has entered. One a wheel and season. */
export function judgeSchoolHolidays(
  meetings: readonly JudgedMeeting[],
  schoolHolidays: readonly SchoolHoliday[],
): readonly JudgedFact[] {
  const facts: JudgedFact[] = [];
  for (const [wheel, own] of Map.groupBy(meetings, ({ slot }) => slot.wheel)) {
    for (const { kind, name, from, to } of SEASONS) {
      const inSeason = own.flatMap((meeting) => {
        const year = seasonYear(meeting, from, to);
        const counties = meeting.slot.body.county ? [meeting.slot.body.county] : wheel.counties;
        const open =
          year === null ? [] : counties.filter((county) => !isKnown(county, kind, year, schoolHolidays));
        return year === null || open.length === 0 ? [] : [{ meeting, year, open }];
      });
      for (const [year, found] of Map.groupBy(inSeason, (each) => each.year)) {
        const open = [...new Set(found.flatMap((each) => each.open))].toSorted();
        facts.push({
          code: 'year-school-holiday-unknown',
          severity: 'warning',
          subject: `${name} ${year}`,
          predicate: `er ikke kjent for ${countiesText(open, wheel.countyNames)}, og ${found.length} ${found.length === 1 ? 'møte' : 'møter'} ligger i uke ${from}–${to}`,
          remedy: `Før inn skoleruten for ${schoolYear(kind, year)} i _shared/school-holidays.yaml når fylket har vedtatt den.`,
          at: wheel.at,
          cite: [],
          occurrences: found.map(({ meeting }) => meeting.key),
        });
      }
    }
  }
  return facts;
}

/** The calendar year of the season that a meeting falls in; null outside it. */
function seasonYear({ first, last }: JudgedMeeting, from: number, to: number): number | null {
  const day = eachDay(first, last).find((each) => {
    const { week } = isoWeekOf(each);
    return week >= from && week <= to;
  });
  return day ? Number(day.slice(0, 4)) : null;
}

function schoolYear(kind: SchoolHoliday['kind'], year: number): string {
  return kind === 'winter' ? `${year - 1}/${year}` : `${year}/${year + 1}`;
}

function isKnown(
  county: string,
  kind: SchoolHoliday['kind'],
  year: number,
  data: readonly SchoolHoliday[],
): boolean {
  const wanted = schoolYear(kind, year);
  return data.some(
    (each) =>
      each.county === county && each.kind === kind && each.schoolYear === wanted && each.from !== null,
  );
}
