import type { Request } from 'express';
import { meetingsAhead } from '../../../../application/meetingsAhead.ts';
import type { Attendance } from '../../../../domain/answers/attendance.ts';
import { attendanceOf } from '../../../../domain/answers/attendanceOf.ts';
import { attendanceText } from '../../../../domain/answers/attendanceText.ts';
import { whyClosed } from '../../../../domain/answers/whyClosed.ts';
import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import { addDays } from '../../../../domain/time/addDays.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { attendanceWords } from './attendanceWords.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deskHref } from './deskHref.ts';
import { listFilter } from './listFilter.ts';
import { wheelChoices } from './wheelChoices.ts';

const [AHEAD_DAYS, BACK_DAYS] = [365, 14];

/** Confirmed meetings ahead with who comes, and those that were held lately. */
export async function attendanceListPage(
  { answers }: Pick<DailyParts, 'answers'>,
  user: DeskUser,
  request: Request,
  now: Instant,
): Promise<Page> {
  const language = pageLanguage(request);
  const words = attendanceWords[language];
  const filter = listFilter(request.query as Record<string, string>, user.wheels);
  const { wheel, body } = filter;
  const isAsked = (each: Occurrence): boolean =>
    user.may('reader', each.wheel) &&
    (wheel === null || each.wheel === wheel) &&
    (body === null || (each.wheel === body.wheel && each.body === body.id));
  const today = dateIn(now);
  const ahead = await meetingsAhead(answers, now, AHEAD_DAYS);
  const recent = await answers.meetings(addDays(today, -BACK_DAYS), today);
  const held = recent
    .filter((meeting) => whyClosed(meeting, now) === 'begun')
    .map((meeting) => ({ occurrence: meeting.occurrence, attendance: attendanceOf(meeting) }))
    .toReversed();
  const rows = (all: readonly { readonly occurrence: Occurrence; readonly attendance: Attendance }[]) =>
    all.filter(({ occurrence }) => isAsked(occurrence)).map((each) => rowOf(each, language));
  return deskPage({
    user,
    language,
    current: 'attendance',
    title: words.title,
    template: 'desk/attendanceList',
    data: {
      words,
      daily: dailyWords[language],
      filter: { ...filter, ...wheelChoices(user.wheels, filter) },
      groups: [
        { heading: words.ahead, rows: rows(ahead) },
        { heading: words.held, rows: rows(held) },
      ].filter(({ rows: own }) => own.length > 0),
    },
  });
}

function rowOf(
  { occurrence, attendance }: { readonly occurrence: Occurrence; readonly attendance: Attendance },
  language: Language,
): object {
  const { key, title, time, place, bodyName } = occurrence;
  const { counts, quorum } = attendance;
  return {
    key,
    href: deskHref('oppmote', key),
    title,
    body: bodyName !== null && title.includes(bodyName) ? null : bodyName,
    place,
    when: formatMeetingTime(time, language),
    counts,
    guests: attendance.guests,
    quorum: attendanceText(attendance, language).quorum,
    quorumState: quorum?.state ?? null,
  };
}
