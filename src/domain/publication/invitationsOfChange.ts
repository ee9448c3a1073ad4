import { deputyToday } from '../answers/deputyToday.ts';
import { formerWords } from '../messages/formerWords.ts';
import { invitationMessages } from '../messages/invitationMessages.ts';
import type { Message } from '../messages/message.ts';
import { startInstant } from '../messages/startInstant.ts';
import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import { changedAspects } from './changedAspects.ts';
import type { Conversation } from './conversation.ts';
import type { MessageReason } from './messageReason.ts';
import type { Told } from './told.ts';

/** An invitation or cancellation and why it is sent. `decided`: it replaces one that an earlier plan decided to send. */
export type Telling = {
  readonly message: Message;
  readonly reasons: readonly MessageReason[];
  readonly decided: boolean;
};

/**
 * Who must be told what about a change to a meeting, by what each address was told last and not by what was published in
 * between: a confirmed meeting is called (REQUEST); one whose time, place or text is another than was told is called again;
 * whoever holds an invitation to what is off, unsettled or no longer theirs gets a CANCEL. Nobody is told that something is
 * off that they never heard of, and nothing is told about the past.
 */
export function invitationsOfChange(change: Change, talk: Conversation, now: Instant): readonly Telling[] {
  if ((change.after ?? change.before)?.kind !== 'meeting') return [];
  const called = change.after && isAhead(change.after, now) ? calledTo(change.after, talk) : [];
  return [...requests(change, talk, called, now), ...cancellations(change, talk, called, now)];
}

function requests(
  { before, after, sequence, aspects }: Change,
  talk: Conversation,
  called: readonly InvitedRole[],
  now: Instant,
): readonly Telling[] {
  if (!after) return [];
  const was = new Set(calledTo(before, talk).map(addressOf));
  const told = new Map(talk.told.map((each) => [addressOf(each.recipient), each]));
  const elsewhere = new Set(
    talk.told.flatMap((each) => (each.method === 'REQUEST' ? [each.recipient.id] : [])),
  );
  const waiting = waitingFor(talk);
  return called.flatMap((role) => {
    const address = addressOf(role);
    const decided = waiting.has(address);
    const last = told.get(address);
    const held = last?.method === 'REQUEST' ? last.occurrence : null;
    let reasons: readonly MessageReason[];
    if (held) reasons = differences(changedAspects(held, after));
    else if (decided || !was.has(address)) reasons = [elsewhere.has(role.id) ? 'address' : 'new'];
    // Called before and told nothing, as when invitations were held back: only news are worth a mail.
    else reasons = differences(aspects).filter((each) => each !== 'text');
    if (reasons.length === 0) return [];
    return invitationMessages(after, sequence, 'REQUEST', [role], now).map((message) => ({
      message: { ...message, ...(held ? { changed: formerWords(held, after) } : revivalOf(last)) },
      reasons,
      decided,
    }));
  });
}

function cancellations(
  { before, after, sequence }: Change,
  talk: Conversation,
  called: readonly InvitedRole[],
  now: Instant,
): readonly Telling[] {
  const waiting = waitingFor(talk);
  const addresses = new Set(called.map(addressOf));
  return talk.told.flatMap(({ method, recipient, occurrence }) => {
    if (method === 'CANCEL' || addresses.has(addressOf(recipient))) return [];
    const off = after === null || after.status === 'cancelled';
    const stands = after?.status === 'confirmed';
    const note = after?.note ?? before?.note ?? null;
    const { invited } = before ?? occurrence;
    // On the time and place the recipient knows: that is what stands in the calendar.
    const last: Occurrence = {
      ...(before ?? occurrence),
      ...knownTo(occurrence),
      invited,
      status: 'cancelled',
      note,
    };
    const why = whyOff(after, recipient, talk, called);
    const standing = why === 'address' ? 'address' : 'removed';
    const withdrawn = off ? {} : ({ withdrawn: stands ? standing : 'postponed' } as const);
    return invitationMessages(last, sequence, 'CANCEL', [recipient], now).map((message) => ({
      message: { ...message, ...withdrawn },
      reasons: [why],
      decided: waiting.has(addressOf(recipient)),
    }));
  });
}

/** What an invitation takes back: that the meeting was off, or its date open. */
function revivalOf(last: Told | undefined): Pick<Message, 'revived'> {
  if (last?.method !== 'CANCEL') return {};
  const why = last.withdrawn ?? 'cancelled';
  return why === 'cancelled' || why === 'postponed' ? { revived: why } : {};
}

function whyOff(
  after: Occurrence | null,
  recipient: InvitedRole,
  talk: Conversation,
  called: readonly InvitedRole[],
): MessageReason {
  if (after === null || after.status === 'cancelled') return 'cancelled';
  if (after.status !== 'confirmed') return 'unconfirmed';
  if (called.some(({ id }) => id === recipient.id)) return 'address';
  // Still on the list, but the meeting is on a day gone by.
  const listed = calledTo(after, talk).some((role) => addressOf(role) === addressOf(recipient));
  return listed ? 'time' : 'removed';
}

function knownTo({ time, place, host }: Occurrence): Pick<Occurrence, 'time' | 'place' | 'host'> {
  return { time, place, host };
}

/** One an address, members before guests; deputies as long as whoever they stand in for is called. */
function calledTo(occurrence: Occurrence | null, { deputies }: Conversation): readonly InvitedRole[] {
  if (occurrence?.status !== 'confirmed') return [];
  const ids = new Set(occurrence.invited.map(({ id }) => id));
  const all = [
    ...occurrence.invited,
    ...deputies.filter(({ forId }) => ids.has(forId)).map(({ deputy }) => deputyToday(deputy, occurrence)),
  ];
  const seen = new Set<string>();
  return all.filter((role) => {
    const first = !seen.has(addressOf(role));
    seen.add(addressOf(role));
    return first;
  });
}

function differences(aspects: readonly Change['aspects'][number][]): readonly MessageReason[] {
  return aspects.filter((each) => each === 'time' || each === 'place' || each === 'text');
}

function waitingFor({ waiting }: Conversation): ReadonlySet<string> {
  return new Set(
    waiting.filter(({ kind }) => kind === 'invitation').map(({ recipient }) => addressOf(recipient)),
  );
}

function isAhead({ time }: Occurrence, now: Instant): boolean {
  const start = startInstant(time);
  return start !== null && start > now;
}

/** Mail addresses are compared in lower case. */
function addressOf({ address }: InvitedRole): string {
  return address.toLowerCase();
}
