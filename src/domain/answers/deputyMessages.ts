import { invitationMessages } from '../messages/invitationMessages.ts';
import type { Message } from '../messages/message.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { DeputySteps } from './deputySteps.ts';
import { noticeWords } from './noticeWords.ts';

/**
 * Invitations to the deputies that are called and cancellations to those freed, one a deputy, with the reason as the note.
 * `sequence` is what the meeting must then be published with: above all that these deputies have been told (RFC 5546 §2.1.4).
 */
export function deputyMessages(
  meeting: CalledMeeting,
  { call, withdraw }: Pick<DeputySteps, 'call' | 'withdraw'>,
  now: Instant,
): { readonly messages: readonly Message[]; readonly sequence: number } {
  const active = meeting.calls.filter(({ withdrawnAt }) => withdrawnAt === null);
  const freed = withdraw.filter(
    ({ call: { deputy } }) =>
      !active.some(
        (each) => each.deputy.id === deputy.id && !withdraw.some((other) => other.call.for === each.for),
      ) && !call.some((other) => other.deputy.id === deputy.id),
  );
  const called = call.filter(({ deputy }) => !active.some((each) => each.deputy.id === deputy.id));
  const requests = byDeputy(called.map((each) => ({ member: each.for, deputy: each.deputy })));
  const cancels = byDeputy(freed.map((each) => ({ member: each.for, deputy: each.call.deputy })));
  const told = [...requests, ...cancels].map(({ deputy }) => meeting.told.get(deputy.id) ?? -1);
  const sequence = Math.max(meeting.sequence, ...told.map((each) => each + 1));
  const write = (method: 'REQUEST' | 'CANCEL', each: ForMembers): readonly Message[] => {
    const words = noticeWords[each.deputy.language];
    const names = joined(
      each.members.map(({ name }) => name),
      words.and,
    );
    const reason = method === 'REQUEST' ? words.callNote(names) : words.freeNote(names);
    const { occurrence } = meeting;
    const note = occurrence.note === null ? reason : `${reason} ${occurrence.note}`;
    const status = method === 'CANCEL' ? 'cancelled' : occurrence.status;
    return invitationMessages({ ...occurrence, note, status }, sequence, method, [each.deputy], now).map(
      (message) => (method === 'CANCEL' ? { ...message, withdrawn: 'removed' } : message),
    );
  };
  return {
    messages: [
      ...requests.flatMap((each) => write('REQUEST', each)),
      ...cancels.flatMap((each) => write('CANCEL', each)),
    ],
    sequence,
  };
}

type ForMembers = { readonly deputy: InvitedRole; readonly members: readonly InvitedRole[] };

/** A mailbox that several deputies share is written to once. */
function byDeputy(
  pairs: readonly { readonly member: InvitedRole; readonly deputy: InvitedRole }[],
): readonly ForMembers[] {
  const ids = [...new Set(pairs.map(({ deputy }) => deputy.id))];
  return ids.flatMap((id) => {
    const own = pairs.filter(({ deputy }) => deputy.id === id);
    const first = own[0];
    if (!first) return [];
    const { name, address, language } = first.deputy;
    const deputy: InvitedRole = { id, name, address, language, role: 'deputy' };
    return [{ deputy, members: own.map(({ member }) => member) }];
  });
}

function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
