import type { Attendance, AttendingRole } from '../domain/answers/attendance.ts';
import { attendanceText as numbersOf } from '../domain/answers/attendanceText.ts';
import type { Presence } from '../domain/answers/presence.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { cleanLine } from '../domain/text/cleanLine.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { foldText } from './foldText.ts';

const HEADINGS: readonly (readonly [Presence, string])[] = [
  ['yes', 'Ja'],
  ['maybe', 'Kanskje'],
  ['no', 'Nei'],
  ['silent', 'Har ikke svart'],
];

/** Who comes to one meeting: the numbers, the quorum, then everybody by answer. */
export function attendanceText(occurrence: Occurrence, attendance: Attendance, width: number): string {
  const { counts, quorum } = numbersOf(attendance, 'nb');
  const lines = [`${occurrence.title}, ${formatMeetingTime(occurrence.time, 'nb')}`, `${counts}.`];
  if (quorum !== null) lines.push(quorum);
  for (const [presence, heading] of HEADINGS) {
    const own = attendance.roles.filter((each) => each.presence === presence);
    if (own.length === 0) continue;
    lines.push('', `${heading} (${own.length})`, ...own.map((each) => foldText(lineOf(each), width, 4)));
  }
  return `${lines.map((line) => foldText(line, width, 2)).join('\n')}\n`;
}

function lineOf({ role, comment, answeredAt, outdated, standsInFor }: AttendingRole): string {
  const facts = [
    role.role === 'guest' ? 'gjest' : null,
    standsInFor.length > 0 ? `vara for ${standsInFor.join(' og ')}` : null,
    answeredAt === null ? null : `svarte ${formatDay(dateIn(answeredAt), 'nb', 'month')}`,
    outdated ? 'svarte på en tid møtet ikke har lenger' : null,
  ].filter((fact) => fact !== null);
  const said = comment === null ? '' : `: «${cleanLine(comment)}»`;
  return `  ${role.name}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}${said}`;
}
