import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Letter, LinkTarget } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import { messageKey } from '../../domain/messages/messageKey.ts';
import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import { firstDay } from '../../domain/occurrences/firstDay.ts';
import { addDays } from '../../domain/time/addDays.ts';
import { addSeconds } from '../../domain/time/addSeconds.ts';
import type { ClockTime } from '../../domain/time/clockTime.ts';
import { instantOf } from '../../domain/time/instantOf.ts';
import type { Language } from '../../domain/time/language.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { SampleSubject } from './sampleSubject.ts';
import { sampleLetters } from './sampleLetters.ts';

/** One mail of every kind and turn, for the preview and for trying templates. */
export type MailSample = {
  readonly name: string;
  readonly message: Message | Letter;
  readonly context: MailContext;
};

const LONG =
  'Felles møte mellom kommunedirektørkollegiet, fylkeskommunen og statsforvalteren om samordning av beredskap, kompetanse og kapasitet i hele regionen';

/** Every mail a recipient of this language may get, in the order of a year. */
export function mailSamples(subject: SampleSubject, language: Language): readonly MailSample[] {
  const { meeting, deadline } = subject;
  const day = firstDay(meeting.time)!;
  const due = firstDay(deadline.time)!;
  const role = (changes: Partial<InvitedRole>): InvitedRole => ({
    id: 'kommunedirektoren',
    name: 'Kommunedirektøren i Lillesand',
    address: 'kommunedirektor@lillesand.example',
    role: 'member',
    ...changes,
    language,
  });
  const member = role(meeting.invited.find((each) => each.role === 'member') ?? {});
  const owner = role(deadline.owner ?? {});
  const leader = role({ id: 'fylkesstyret', name: 'Lederen av fylkesstyret', role: 'owner' });
  const call = (changes: Partial<Message> = {}, of: Partial<Occurrence> = {}): Message =>
    about({ kind: 'invitation', method: 'REQUEST', recipient: member, ...changes }, { ...meeting, ...of }, [
      day,
      -60,
    ]);
  const off = (changes: Partial<Message>, of: Partial<Occurrence> = {}): Message =>
    call({ method: 'CANCEL', sequence: 1, ...changes }, { status: 'cancelled', ...of });
  const duty = (changes: Partial<Message>, days: number): Message =>
    about({ kind: 'reminder', recipient: owner, offset: '-2w', ...changes }, deadline, [due, days]);
  const former = {
    type: 'timed',
    start: { date: addDays(day, -7), time: '10:00' as ClockTime },
    end: { date: addDays(day, -7), time: '15:00' as ClockTime },
  } as const;
  const twoDays = {
    type: 'timed',
    start: { date: day, time: '12:00' as ClockTime },
    end: { date: addDays(day, 1), time: '15:00' as ClockTime },
  } as const;
  const join = 'https://moterom.example/fjernmote/4711-kollegiet';
  const link = (opens: LinkTarget): Letter => ({
    key: `link.${opens}.eksempel`,
    kind: 'link',
    wheel: meeting.wheel,
    recipient: owner,
    dueAt: instantOf(day, AT),
    expiresAt: null,
    content: { subject: '', intro: '', sections: [] },
    opens,
  });
  const messages: Readonly<Record<string, Message | Letter>> = {
    invitation: call(),
    'invitation-two-days': call({}, { time: twoDays }),
    'invitation-guest': call({ recipient: role({ id: 'uia', name: 'Universitetet', role: 'guest' }) }),
    'invitation-deputy': call({ recipient: { ...member, role: 'deputy' } }),
    'invitation-online': call({}, { join, place: null }),
    'invitation-moved': call({ sequence: 1, changed: { time: former } }),
    'invitation-moved-place': call({ sequence: 1, changed: { time: former, place: 'Arendal' } }),
    'invitation-updated': call({ sequence: 1, changed: {} }),
    'invitation-revived': call({ sequence: 2, revived: 'cancelled' }),
    'invitation-new-date': call({ sequence: 2, revived: 'postponed' }),
    'invitation-long': call({}, { title: LONG, agenda: [LONG, ...meeting.agenda] }),
    cancellation: off({}, { note: 'Slått sammen med det neste møtet.' }),
    'cancellation-removed': off({ withdrawn: 'removed' }),
    'cancellation-address': off({ withdrawn: 'address' }),
    'cancellation-postponed': off({ withdrawn: 'postponed' }),
    nudge: about({ kind: 'nudge', recipient: member, offset: '-1w' }, meeting, [day, -7]),
    reminder: duty({}, -14),
    'reminder-late': duty({}, -14),
    'reminder-overdue': duty({ offset: '+1wd' }, 1),
    escalation: duty({ kind: 'escalation', offset: '+5wd', recipient: leader }, 7),
    ...sampleLetters(subject, { ...owner, name: subject.context.sender.name }),
    'link-page': link('page'),
    'link-sign-in': link('sign-in'),
  };
  return Object.entries(messages).map(([name, message]) => ({
    name,
    message,
    context: {
      ...subject.context,
      createdAt: message.dueAt,
      ...(name === 'reminder-late' ? { late: true, sentAt: instantOf(addDays(due, -10), AT) } : {}),
      ...openingOf(message, subject.context.baseUrl),
      links: linksOf(message, subject.context.baseUrl),
    },
  }));
}

const AT = '08:00' as ClockTime;

/** A message about an occurrence, due so many days from a day. */
function about(
  changes: Partial<Message> & Pick<Message, 'kind' | 'recipient'>,
  occurrence: Occurrence,
  [day, days]: readonly [PlainDate, number],
): Message {
  const parts = { method: null, sequence: 0, offset: null, ...changes, occurrence };
  return { ...parts, key: messageKey(parts), dueAt: instantOf(addDays(day, days), AT), expiresAt: null };
}

function openingOf(message: Message | Letter, baseUrl: string): Pick<MailContext, 'opening'> {
  if (message.kind !== 'link') return {};
  const link = `${baseUrl}/${message.opens === 'page' ? 'min' : 'desk/inn'}/eksempel-paa-lenke`;
  return { opening: { link, until: addSeconds(message.dueAt, 20 * 60) } };
}

function linksOf(message: Message | Letter, baseUrl: string): NonNullable<MailContext['links']> {
  const page = (name: string): string => `${baseUrl}/${name}/eksempel-paa-lenke`;
  const { kind } = message;
  const called = 'method' in message && message.method !== 'CANCEL';
  return {
    answer: called && (kind === 'invitation' || kind === 'nudge') ? page('svar') : null,
    done: kind === 'reminder' || kind === 'escalation' ? page('utfort') : null,
    settings: page('innstillinger'),
    unsubscribe: kind === 'reminder' || kind === 'nudge' || kind === 'digest' ? page('avmeld') : null,
  };
}
