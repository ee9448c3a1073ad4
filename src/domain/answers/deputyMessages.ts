import { invitationMessages } from '../messages/invitationMessages.ts';
import type { Message } from '../messages/message.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { DeputySteps } from './deputySteps.ts';
import { noticeWords } from './noticeWords.ts';

/**
 * Invitations to the deputies that are called and cancellations to those freed, one a deputy, with the reason as the note.
 * Whoever has the invitation in another role, or keeps it, gets none.
 * `sequence` is what the meeting must then be published with: above all that these deputies have been told (RFC 5546 §2.1.4).
 */
export function deputyMessages(
  meeting: CalledMeeting,
  { call, withdraw }: Pick<DeputySteps, 'call' | 'withdraw'>,
  now: Instant,
): { readonly messages: readonly Message[]; readonly sequence: number } {
  const active = meeting.calls.filter(({ withdrawnAt }) => withdrawnAt === null);
  const kept = active.filter((each) => !withdraw.some((other) => other.call === each));
  const holding = addressesOf([...meeting.occurrence.invited, ...active.map(({ deputy }) => deputy)]);
  const staying = addressesOf([
    ...meeting.occurrence.invited,
    ...[...kept, ...call].map(({ deputy }) => deputy),
  ]);
  const freed = withdraw.filter((each) => !staying.has(addressOf(each.call.deputy)));
  const called = call.filter(({ deputy }) => !holding.has(addressOf(deputy)));
  const requests = byDeputy(called.map((each) => ({ member: each.for, deputy: each.deputy })));
  const cancels = byDeputy(freed.map((each) => ({ member: each.for, deputy: each.call.deputy })));
  const sharing = [...meeting.calls, ...call].map(({ deputy }) => deputy);
  const told = [...requests, ...cancels].flatMap(({ deputy }) =>
    sharing
      .filter((each) => addressOf(each) === addressOf(deputy))
      .map(({ id }) => meeting.told.get(id) ?? -1),
  );
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
  return [...addressesOf(pairs.map(({ deputy }) => deputy))].flatMap((shared) => {
    const own = pairs.filter(({ deputy }) => addressOf(deputy) === shared);
    const first = own[0];
    if (!first) return [];
    const { id, name, address, language } = first.deputy;
    const deputy: InvitedRole = { id, name, address, language, role: 'deputy' };
    return [{ deputy, members: own.map(({ member }) => member) }];
  });
}

/** A calendar has one entry of a meeting, whatever roles its owner has: what counts is the address, in lower case. */
function addressesOf(roles: readonly InvitedRole[]): ReadonlySet<string> {
  return new Set(roles.map(addressOf));
}

function addressOf({ address }: InvitedRole): string {
  return address.toLowerCase();
}

function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
