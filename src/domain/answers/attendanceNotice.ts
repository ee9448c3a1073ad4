import type { Letter, LetterItem } from '../messages/letter.ts';
import { startInstant } from '../messages/startInstant.ts';
import { pageAddress } from '../occurrences/pageAddress.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import { formatMeetingTime } from '../time/formatMeetingTime.ts';
import type { Instant } from '../time/instant.ts';
import type { Answer } from './answer.ts';
import { attendanceOf } from './attendanceOf.ts';
import { attendanceText } from './attendanceText.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { DeputySteps } from './deputySteps.ts';
import { noticeWords } from './noticeWords.ts';

/**
 * The letter that tells a secretariat of an answer that changed who comes: who answered what, which deputies were called or
 * freed, and the numbers. `steps` is what the answer asked for, `meeting` as it is once they are taken.
 */
export function attendanceNotice(
  meeting: CalledMeeting,
  answer: Answer,
  steps: DeputySteps,
  secretariat: InvitedRole,
  now: Instant,
): Letter {
  const { occurrence } = meeting;
  const { language } = secretariat;
  const words = noticeWords[language];
  const say = { accepted: words.accepted, declined: words.declined, tentative: words.unsure }[answer.answer];
  const when = formatMeetingTime(occurrence.time, language);
  const numbers = attendanceText(attendanceOf(meeting), language);
  const deputies: readonly LetterItem[] = [
    ...steps.call.map(({ deputy, for: member }) => item(words.called(deputy.name, member.name))),
    ...steps.withdraw.map(({ call, for: member }) => item(words.freed(call.deputy.name, member.name))),
    ...steps.exhausted.map(({ name }) => item(words.none(name), words.noneRemedy)),
  ];
  const path = pageAddress(occurrence);
  return {
    key: keyOf(answer, secretariat),
    kind: 'notice',
    wheel: occurrence.wheel,
    recipient: secretariat,
    dueAt: now,
    expiresAt: startInstant(occurrence.time),
    content: {
      subject: words.subject(occurrence.title),
      intro: say(nameOf(meeting, answer.recipient), occurrence.title, when),
      sections: [
        ...(deputies.length > 0 ? [{ heading: words.deputies, items: deputies }] : []),
        ...(answer.comment === null ? [] : [{ heading: words.comment, items: [item(answer.comment)] }]),
        { heading: words.attendance, items: [{ title: numbers.counts, detail: numbers.quorum, path }] },
      ],
    },
  };
}

function item(title: string, detail: string | null = null): LetterItem {
  return { title, detail, path: null };
}

function nameOf({ occurrence, calls }: CalledMeeting, id: string): string {
  const roles = [...occurrence.invited, ...calls.map(({ deputy }) => deputy)];
  return roles.find((role) => role.id === id)?.name ?? id;
}

/** One answer makes at most one letter, however often it is looked at. */
function keyOf(answer: Answer, secretariat: InvitedRole): string {
  const moment = answer.stamp.replaceAll(/\D/g, '');
  return [
    'notice.attendance',
    answer.occurrence.replaceAll('/', '.'),
    answer.recipient,
    answer.answer,
    moment,
    secretariat.id,
  ].join('.');
}
