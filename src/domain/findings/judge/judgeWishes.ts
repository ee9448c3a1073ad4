import { countiesText } from '../../calendar/countiesText.ts';
import { isSqueezedDay } from '../../calendar/isSqueezedDay.ts';
import { schoolHolidaysOn } from '../../calendar/schoolHolidaysOn.ts';
import { eachDay } from '../../time/eachDay.ts';
import type { JudgedFact } from '../judgedFact.ts';
import type { JudgedMeeting } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';

/** Days people would rather have free: between a holiday and a weekend, or while the schools are closed. */
export function judgeWishes({ meetings, schoolHolidays }: Judgement): readonly JudgedFact[] {
  return meetings.flatMap((meeting) => {
    const { slot, first, last } = meeting;
    const { weights } = slot.wheel.planning;
    const days = eachDay(first, last);
    const counties = slot.body.county ? [slot.body.county] : slot.wheel.counties;
    const closed = days.flatMap((day) => schoolHolidaysOn(day, counties, schoolHolidays));
    const numbers = [...new Set(closed.map(({ county }) => county))].toSorted();
    const name = closed.some(({ kind }) => kind === 'autumn') ? 'høstferien' : 'vinterferien';
    return [
      ...(weights.squeezedDay > 0 && days.some(isSqueezedDay)
        ? [wish(meeting, 'ligger på en inneklemt dag')]
        : []),
      ...(weights.schoolHoliday > 0 && numbers.length > 0
        ? [wish(meeting, `ligger i ${name} i ${countiesText(numbers, slot.wheel.countyNames)}`)]
        : []),
    ];
  });
}

function wish(meeting: JudgedMeeting, predicate: string): JudgedFact {
  return {
    code: 'year-preference-strained',
    severity: 'warning',
    subject: meeting.name,
    predicate,
    remedy:
      meeting.basis === 'decided'
        ? 'Velg en annen dag i årsfilen hvis det lar seg gjøre; ellers kan advarselen stå.'
        : 'Ingen dag uten ulempe passet. Utvid tidsrommet, eller bestem datoen i årsfilen.',
    at: meeting.at,
    cite: meeting.cite,
    occurrences: [meeting.key],
  };
}
