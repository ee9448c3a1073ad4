import { holidayNames } from '../../calendar/holidayNames.ts';
import { type AvoidedRange, avoidedRanges } from '../../compile/avoidedRanges.ts';
import { coincidenceWindow } from '../../compile/coincidenceWindow.ts';
import { titleOf } from '../../compile/titleOf.ts';
import { eachDay } from '../../time/eachDay.ts';
import { formatDay } from '../../time/formatDay.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { weekdayOf } from '../../time/weekdayOf.ts';
import { excuseName } from '../excuseName.ts';
import type { JudgedFact } from '../judgedFact.ts';
import { type JudgedMeeting, breakSeverity } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';

type Broken = { readonly why: string; readonly cite: readonly string[] };

/** Each day of a meeting: a working day, no holiday, inside the window, outside what is avoided, in one ISO week. */
export function judgeDays({ meetings, excused }: Judgement): readonly JudgedFact[] {
  return meetings.flatMap((meeting) => {
    const broken = excused.has(excuseName('days', meeting.key)) ? null : firstBroken(meeting);
    return broken ? [factOf(meeting, broken)] : [];
  });
}

function firstBroken({ slot, first, last, basis, cite }: JudgedMeeting): Broken | null {
  const { wheel, rule, year } = slot;
  const window = basis === 'computed' ? null : (coincidenceWindow(slot)?.days ?? slot.window);
  const avoided = avoidedRanges(wheel, [...wheel.planning.avoid, ...(rule?.avoid ?? [])], year);
  for (const day of eachDay(first, last)) {
    const broken = brokenOn(day, avoided, cite);
    if (broken)
      return day === first ? broken : { ...broken, why: `${formatDay(day, 'nb', 'month')} er ${broken.why}` };
  }
  if (window && (first < window.from || last > window.to)) {
    const span = `${formatDay(window.from, 'nb', 'month')}–${formatDay(window.to, 'nb')}`;
    return { why: `utenfor tidsrommet ${span}`, cite };
  }
  return null;
}

function brokenOn(day: PlainDate, avoided: readonly AvoidedRange[], cite: readonly string[]): Broken | null {
  const holidays = holidayNames(day, 'nb');
  if (holidays.length > 0) return { why: holidays.join(' og '), cite };
  if (weekdayOf(day) > 5) return { why: 'helg', cite };
  const hit = avoided.find(({ from, to }) => from <= day && day <= to);
  return hit ? { why: hit.name, cite: hit.cite.length > 0 ? hit.cite : cite } : null;
}

function factOf(meeting: JudgedMeeting, { why, cite }: Broken): JudgedFact {
  const verb = { decided: 'er satt til', computed: 'faller på', proposed: 'er foreslått til' }[meeting.basis];
  return {
    code: 'year-decision-breaks-rule',
    severity: breakSeverity(meeting),
    subject: titleOf(meeting.slot),
    predicate: `${verb} ${formatDay(meeting.first, 'nb')}, men den dagen går ikke: ${why}`,
    remedy: {
      decided:
        'Velg en annen dato i årsfilen, eller endre regelen i organets fil hvis den ikke lenger gjelder.',
      computed: 'Gi møtet en bestemt dato i årsfilen, eller endre mønsteret i organets fil.',
      proposed: 'Sett en dato i årsfilen, eller endre regelen i organets fil.',
    }[meeting.basis],
    at: meeting.at,
    cite,
    occurrences: [meeting.key],
  };
}
