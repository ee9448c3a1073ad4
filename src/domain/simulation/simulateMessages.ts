import type { Fulfilment } from '../fulfilment/fulfilment.ts';
import type { Message } from '../messages/message.ts';
import { sendVerdict } from '../messages/sendVerdict.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Behaviour } from './behaviour.ts';
import { doneOnTime } from './doneOnTime.ts';
import type { SimulatedMail } from './simulatedMail.ts';

/**
 * Which of the messages a plan records would leave, and when, if nothing were changed afterwards and people did as
 * `behaviour` says. Each is judged at its moment by the rule that judges it in earnest. In order of time, then key.
 */
export function simulateMessages(
  messages: readonly Message[],
  behaviour: Behaviour,
  begin: Instant,
): readonly SimulatedMail[] {
  const invited = new Set<string>();
  const ordered = onePerAddress(messages)
    .map((message) => ({ at: message.dueAt > begin ? message.dueAt : begin, message }))
    .toSorted(byTime);
  return ordered.filter(({ at, message }) => {
    const { occurrence, recipient, kind, method } = message;
    const who = `${occurrence.key} ${recipient.address.toLowerCase()}`;
    const { type } = sendVerdict(
      message,
      {
        current: currentOf(message),
        newerExists: false,
        invitedBefore: invited.has(who),
        answered: behaviour === 'diligent' && invited.has(who),
        fulfilment: behaviour === 'diligent' ? fulfilmentAt(occurrence, at) : null,
      },
      at,
    );
    if (type === 'send' && kind === 'invitation' && method === 'REQUEST') invited.add(who);
    return type === 'send';
  });
}

/** Copies leave out who else is called; the published meeting has them all. */
function currentOf({ occurrence, recipient }: Message): Occurrence {
  return { ...occurrence, invited: [recipient] };
}

function fulfilmentAt(occurrence: Occurrence, at: Instant): Fulfilment | null {
  const done = doneOnTime(occurrence);
  return done && done.at <= at ? done : null;
}

function byTime(a: SimulatedMail, b: SimulatedMail): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.message.key < b.message.key ? -1 : 1;
}

/** Two roles behind one mailbox get one mail, as in the outbox: the first one recorded. */
function onePerAddress(messages: readonly Message[]): readonly Message[] {
  const first = new Map<string, Message>();
  for (const message of messages) {
    const { kind, occurrence, sequence, offset, method, recipient } = message;
    const what = JSON.stringify([kind, occurrence.key, sequence, offset, method, recipient.address]);
    if (!first.has(what)) first.set(what, message);
  }
  return [...first.values()];
}
