import { calledRoles } from '../../../domain/answers/calledRoles.ts';
import type { CalledMeeting } from '../../../domain/answers/calledMeeting.ts';
import { presenceOfRole } from '../../../domain/answers/presenceOfRole.ts';
import { whyClosed } from '../../../domain/answers/whyClosed.ts';
import { pageAddress } from '../../../domain/occurrences/pageAddress.ts';
import type { InvitedRole } from '../../../domain/occurrences/occurrence.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PersonalPage } from '../personalPage.ts';
import { answerWords } from './answerWords.ts';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

/** What is shown beside the meeting and the form: the receipt, or that nothing was chosen and what was typed. */
export type AnswerNews =
  | { readonly type: 'saved' }
  | { readonly type: 'incomplete'; readonly comment: string };

/** The page of one invitation: the meeting, what has been answered, and the form; or why it takes no answers. */
export function answerPage(
  meeting: CalledMeeting,
  role: InvitedRole | null,
  language: Language,
  now: Instant,
  news: AnswerNews | null = null,
): PersonalPage {
  const { occurrence } = meeting;
  const words = answerWords[language];
  const called = role !== null && calledRoles(meeting).some(({ id }) => id === role.id);
  const closed = whyClosed(meeting, now) ?? (called ? null : 'notCalled');
  const { presence, answer } = role ? presenceOfRole(meeting, role.id) : SILENT;
  const moved =
    answer === null && role !== null && meeting.answers.some(({ recipient }) => recipient === role.id);
  const { title, bodyName, time, place, host, note } = occurrence;
  const gone = closed !== null && closed !== 'begun';
  return {
    status: news?.type === 'incomplete' ? 422 : gone ? 410 : 200,
    page: {
      template: 'answer',
      title,
      section: null,
      language,
      data: {
        words,
        facts: [
          [words.when, formatMeetingTime(time, language)],
          [words.place, called ? place : null],
          [words.host, called ? host : null],
          [words.body, bodyName === null || title.includes(bodyName) ? null : bodyName],
          [words.note, called ? note : null],
          [words.role, role?.name ?? null],
        ].filter(([, value]) => value !== null),
        closed: closed && words.closed[closed],
        said: closed === null || closed === 'begun' ? words.said[presence] : null,
        presence,
        moved,
        saved: news?.type === 'saved',
        problem: news?.type === 'incomplete',
        comment: news?.type === 'incomplete' ? news.comment : (answer?.comment ?? ''),
        hasDeputies: (occurrence.deputies ?? []).some(
          (deputy) => role !== null && deputy.for.includes(role.id),
        ),
        languages: LANGUAGES.map(([code, name]) => ({ code, name, here: code === language })),
        link: gone ? null : pageAddress(occurrence),
      },
    },
  };
}

const SILENT = { presence: 'silent', answer: null } as const;
