import type { Letter, LetterSection } from '../../domain/messages/letter.ts';
import { firstDay } from '../../domain/occurrences/firstDay.ts';
import type { InvitedRole } from '../../domain/occurrences/occurrence.ts';
import { pageAddress } from '../../domain/occurrences/pageAddress.ts';
import type { ClockTime } from '../../domain/time/clockTime.ts';
import { formatMeetingTime } from '../../domain/time/formatMeetingTime.ts';
import { instantOf } from '../../domain/time/instantOf.ts';
import type { SampleSubject } from './sampleSubject.ts';

/** A digest and a notice as a secretariat may get them. Their words are the recorder's, and only the frame is the template's. */
export function sampleLetters(
  { meeting, deadline }: SampleSubject,
  recipient: InvitedRole,
): Readonly<Record<'digest' | 'notice', Letter>> {
  const dueAt = instantOf(firstDay(deadline.time)!, '07:30' as ClockTime);
  const item = (title: string, detail: string | null, path: string | null) => ({ title, detail, path });
  const letter = (
    kind: Letter['kind'],
    subject: string,
    intro: string,
    sections: LetterSection[],
  ): Letter => ({
    key: `${kind}.eksempel.${recipient.id}`,
    kind,
    wheel: meeting.wheel,
    recipient,
    dueAt,
    expiresAt: null,
    content: { subject, intro, sections },
  });
  const when = formatMeetingTime(meeting.time, 'nb');
  return {
    digest: letter('digest', 'Uken som kommer: 1 frist, 1 møte', 'Dette bør du vite om uken som kommer.', [
      {
        heading: 'Denne uken',
        items: [
          item(deadline.title, formatMeetingTime(deadline.time, 'nb'), pageAddress(deadline)),
          item(meeting.title, `${when}. 7 ja, 2 nei, 1 kanskje, 3 har ikke svart.`, pageAddress(meeting)),
        ],
      },
      { heading: 'Ikke levert', items: [item('post@nedlagt.example', 'Adressen finnes ikke.', null)] },
    ]),
    notice: letter('notice', `Et medlem kan ikke komme: ${meeting.title}`, '', [
      {
        heading: 'Svaret',
        items: [item('Kommunedirektøren i Lillesand: nei', 'Vara er invitert.', pageAddress(meeting))],
      },
    ]),
  };
}
