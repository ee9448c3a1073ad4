import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Finding } from '../findings/finding.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { joinWords } from '../planning/joinWords.ts';
import type { DutyStep } from '../schedule/series.ts';
import { addDays } from '../time/addDays.ts';
import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';

const FARTHEST = 400;

/**
 * A meeting ahead for which something around it should have been done already, the notice first of all: what to do, and the
 * first day on which nothing would be late. Null when all can still be done in time, or the meeting is not settled.
 */
export function shortNoticeFinding(
  meeting: Occurrence,
  steps: readonly DutyStep[],
  today: PlainDate,
): Finding | null {
  const first = firstDay(meeting.time);
  if (!first || first < today || meeting.status === 'proposed' || meeting.status === 'cancelled') return null;
  const late = steps
    .filter(({ offset }) => offset.amount < 0)
    .map((step) => ({ step, day: shiftDate(first, step.offset, isWorkingDay) }))
    .filter(({ day }) => day < today);
  if (late.length === 0) return null;
  const notice = late.find(({ step }) => step.notice);
  const others = late
    .filter((each) => each !== notice)
    .map(({ step, day }) => `«${step.title}» (${formatDay(day, 'nb')})`);
  const said = [
    ...(notice ? [`Innkallingen skulle vært sendt ${formatDay(notice.day, 'nb')}.`] : []),
    ...(others.length > 0
      ? [`${notice ? 'Også dette' : 'Dette'} skulle vært gjort: ${joinWords(others)}.`]
      : []),
  ];
  const earliest = earliestDay(first, notice ? [notice.step] : late.map(({ step }) => step), today);
  const move = earliest ? `, eller flytt møtet til tidligst ${formatDay(earliest, 'nb')}` : '';
  return {
    code: 'year-short-notice',
    severity: 'warning',
    message: `${meeting.title} ${formatDay(first, 'nb')}: ${said.join(' ')}`,
    remedy: `${notice ? 'Gi kort frist med begrunnelse' : 'Gjør det nå'}${move}.`,
    at: meeting.at,
    cite: [],
    occurrences: [meeting.key],
  };
}

/** The first working day from `from` on for which all steps lie ahead or today. */
function earliestDay(from: PlainDate, steps: readonly DutyStep[], today: PlainDate): PlainDate | null {
  for (let distance = 0; distance <= FARTHEST; distance += 1) {
    const day = addDays(from, distance);
    const inTime = ({ offset }: DutyStep): boolean => shiftDate(day, offset, isWorkingDay) >= today;
    if (isWorkingDay(day) && steps.every(inTime)) return day;
  }
  return null;
}
