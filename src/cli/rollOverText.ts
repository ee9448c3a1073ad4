import type { ListedRollOver } from '../domain/rollover/listedRollOver.ts';
import type { RolledDate, RolledMeeting } from '../domain/rollover/rolledMeeting.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { isoWeekOf } from '../domain/time/isoWeekOf.ts';

const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;

/** Two years side by side for a terminal: a block a wheel, two or three lines a meeting, and the totals. */
export function rollOverText(listed: ListedRollOver, wheels: readonly Wheel[]): string {
  const blocks = wheels.flatMap(({ id, name }) => {
    const own = listed.meetings.filter(({ wheel }) => wheel === id);
    const lines =
      own.length > 0 ? own.flatMap((meeting) => meetingLines(meeting, listed)) : ['  Ingen møter.'];
    return [`${name} (${id}) ${listed.from} → ${listed.to}`, ...lines, ''];
  });
  const { meetings, sameWeekAndWeekday, moved, onlyOneYear, undated } = listed.totals;
  return [
    ...blocks,
    `${meetings} møter: ${sameWeekAndWeekday} i samme uke på samme ukedag, ${moved} flyttet, ${onlyOneYear} bare i det ene året, ${undated} uten dato.`,
    'Ingenting er endret. «npx arshjul confirm <nøkkel> <dato>» bestemmer en dato.',
    '',
  ].join('\n');
}

function meetingLines(meeting: RolledMeeting, { from, to }: ListedRollOver): readonly string[] {
  const key = meeting.to?.key ?? meeting.from?.key ?? '';
  return [
    `  ${meeting.title}  ${key}`,
    `    ${dateText(meeting.from, from)} → ${dateText(meeting.to, to)}${sameText(meeting)}`,
    ...meeting.moved.map(
      ({ text, cite }) => `      ${text}${cite.length > 0 ? ` [${cite.join(', ')}]` : ''}`,
    ),
  ];
}

function dateText(rolled: RolledDate | null, year: number): string {
  if (!rolled) return `ikke i ${year}`;
  if (!rolled.date) return rolled.status === 'cancelled' ? 'avlyst' : 'uten dato';
  return `uke ${isoWeekOf(rolled.date).week} ${formatDay(rolled.date, 'nb', 'month')} (${STATUSES[rolled.status]})`;
}

function sameText({ sameWeek, sameWeekday }: RolledMeeting): string {
  if (sameWeek === null || sameWeekday === null) return '';
  if (sameWeek) return sameWeekday ? ': samme uke og ukedag' : ': samme uke, annen ukedag';
  return sameWeekday ? ': annen uke, samme ukedag' : ': annen uke og ukedag';
}
