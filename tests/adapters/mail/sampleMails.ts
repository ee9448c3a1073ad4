import { join } from 'node:path';
import { createMailRenderer } from '../../../src/adapters/mail/createMailRenderer.ts';
import type { MailRenderer } from '../../../src/application/ports/mailRenderer.ts';
import type { Message } from '../../../src/domain/messages/message.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { Language } from '../../../src/domain/time/language.ts';
import { sampleMessage } from '../ical/sampleMessage.ts';
import { allDay, sampleOccurrence, timed } from '../ical/sampleOccurrence.ts';

export const templates = join(import.meta.dirname, '../../../templates');

/** The real templates, with a small calendar text in place of the other adapter's. */
export function sampleRenderer(): MailRenderer {
  const invitation = ({ method }: Message): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//NO\r\nMETHOD:${method}\r\nX-A:Innkalling æøå\r\nEND:VCALENDAR\r\n`;
  return createMailRenderer({
    templates,
    invitation,
    onFault: (fault) => {
      throw new Error(JSON.stringify(fault));
    },
  });
}

export function invitation(language: Language = 'nb', changes: Partial<Message> = {}): Message {
  return sampleMessage({
    recipient: { ...sampleMessage().recipient, language },
    occurrence: sampleOccurrence({
      time: timed('2027-06-10', '12:00', '2027-06-11', '15:00'),
      note: 'Ta med legitimasjon til lunsjen.',
    }),
    ...changes,
  });
}

export function cancellation(language: Language = 'nb', changes: Partial<Occurrence> = {}): Message {
  return invitation(language, {
    key: 'invitation.agder.kdk.mote.2027.3.s3.CANCEL.kd-lillesand',
    method: 'CANCEL',
    sequence: 3,
    occurrence: sampleOccurrence({ status: 'cancelled', note: 'Slått sammen med møte 4.', ...changes }),
  });
}

/** The yearly report, due 1 March 2027, two weeks before unless another day is given. */
export function reminder(language: Language = 'nb', day = '2027-02-15'): Message {
  const owner = {
    id: 'leder',
    name: 'Leder av kollegiet',
    address: 'leder@agder.example',
    language,
    role: 'owner',
  } as const;
  return {
    key: 'reminder.agder.kdk.arsrapport.2027.s0.-2w.leder',
    kind: 'reminder',
    method: null,
    occurrence: sampleOccurrence({
      key: 'agder/kdk/arsrapport/2027',
      uid: 'agder.kdk.arsrapport.2027@agder.example',
      kind: 'obligation',
      title: 'Årsrapport til fylkesstyret og sentralt KDU',
      purpose: 'Rapporten sendes fylkesstyret i KS.\nDen legges også fram for kollegiet.',
      agenda: [],
      checklist: ['Virksomheten det siste året er beskrevet.', 'Planen for neste år er lagt ved.'],
      place: null,
      host: null,
      time: allDay('2027-03-01', '2027-03-02'),
      invited: [],
      owner,
    }),
    sequence: 0,
    offset: '-2w',
    recipient: owner,
    dueAt: `${day}T07:00:00.000Z` as Instant,
    expiresAt: null,
  };
}
