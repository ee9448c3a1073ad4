import type { Request } from 'express';
import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { AttendingRole } from '../../../../domain/answers/attendance.ts';
import { attendanceOf } from '../../../../domain/answers/attendanceOf.ts';
import { attendanceText } from '../../../../domain/answers/attendanceText.ts';
import { calledRoles } from '../../../../domain/answers/calledRoles.ts';
import type { CalledMeeting } from '../../../../domain/answers/calledMeeting.ts';
import { presenceOfRole } from '../../../../domain/answers/presenceOfRole.ts';
import { whyClosed } from '../../../../domain/answers/whyClosed.ts';
import { occurrenceAddress } from '../../../../domain/occurrences/occurrenceAddress.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { answerItem } from './answerItem.ts';
import { attendanceWords } from './attendanceWords.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deliveryLine } from './deliveryLine.ts';
import type { Notice } from './notice.ts';

const MOST_MAIL = 2_000;
const MARKS = { yes: '✓', no: '✕', maybe: '?', silent: '○' } as const;

/** What was typed of an answer that could not be recorded as it was. */
export type TypedAnswer = { readonly role: string; readonly answer: string; readonly comment: string };

/** Who comes to one meeting: each role with its answer, when and how it came, and the form to record one. */
export async function attendancePage(
  { deliveries }: Pick<DailyParts, 'deliveries'>,
  meeting: CalledMeeting,
  user: DeskUser,
  request: Request,
  now: Instant,
  notices: readonly Notice[],
  typed: TypedAnswer = { role: '', answer: '', comment: '' },
): Promise<Page> {
  const language = pageLanguage(request);
  const words = attendanceWords[language];
  const { occurrence } = meeting;
  const { title, time, place, wheel, bodyName } = occurrence;
  const mail = await deliveries.find(
    { occurrence: occurrence.key, kinds: ['invitation', 'nudge'] },
    MOST_MAIL,
  );
  const attendance = attendanceOf(meeting);
  const { counts, quorum } = attendanceText(attendance, language);
  const closed = whyClosed(meeting, now);
  const asked = request.query['rolle'];
  const chosen = typed.role || (typeof asked === 'string' ? asked : '');
  return deskPage({
    user,
    language,
    current: 'attendance',
    title,
    template: 'desk/attendance',
    scripts: ['print'],
    data: {
      words,
      daily: dailyWords[language],
      notices,
      facts: [
        [words.when, formatMeetingTime(time, language)],
        [words.place, place],
        [dailyWords[language].body, bodyName !== null && title.includes(bodyName) ? null : bodyName],
      ].filter(([, value]) => value !== null),
      counts,
      quorum,
      quorumState: attendance.quorum?.state ?? null,
      rows: attendance.roles.map((each) => roleRow(each, meeting, mail, language)),
      may: user.may('secretariat', wheel) && closed === null,
      closed: closed && words.closed[closed],
      choices: calledRoles(meeting).map((role) => ({
        value: answerItem(meeting, role.id),
        name: role.name,
        chosen: chosen === role.id || chosen === answerItem(meeting, role.id),
      })),
      typed,
      hasDeputies: (occurrence.deputies ?? []).length > 0,
      mailHref: `/desk/leveranser?sok=${encodeURIComponent(occurrence.key.replaceAll('/', '.'))}`,
      yearHref: occurrenceAddress(occurrence.key),
    },
  });
}

function roleRow(
  { role, presence, comment, outdated, standsInFor }: AttendingRole,
  meeting: CalledMeeting,
  mail: readonly DeliveryEntry[],
  language: Language,
): object {
  const words = attendanceWords[language];
  const { answer } = presenceOfRole(meeting, role.id);
  const own = mail.filter(({ recipient }) => recipient.address.toLowerCase() === role.address.toLowerCase());
  const invitation = own.find(({ kind, method }) => kind === 'invitation' && method === 'REQUEST');
  const nudge = own.find(({ kind, state }) => kind === 'nudge' && state === 'sent');
  const deputies = meeting.calls.filter((call) => call.for === role.id && call.withdrawnAt === null);
  return {
    id: role.id,
    name: role.name,
    address: role.address,
    role: words.roles[role.role],
    presence,
    mark: MARKS[presence],
    answer: words.presences[presence],
    how:
      answer &&
      `${formatInstant(answer.stamp, language)}, ${words.sources[answer.source](answer.answeredBy)}`,
    comment,
    invitation: invitation ? deliveryLine(invitation, language) : null,
    notes: [
      ...(standsInFor.length > 0 ? [words.standsInFor(standsInFor.join(', '))] : []),
      ...deputies.map(({ deputy }) =>
        words.deputy(deputy.name, words.presences[presenceOfRole(meeting, deputy.id).presence]),
      ),
      ...(outdated ? [words.outdated] : []),
      ...(nudge?.changedAt ? [words.nudged(formatInstant(nudge.changedAt, language))] : []),
    ],
    giveHref: `?rolle=${encodeURIComponent(role.id)}#svar`,
    giveLabel: words.giveFor(role.name),
  };
}
