import type { Message } from '../messages/message.ts';
import type { Plan } from './plan.ts';
import type { Waiting } from './waiting.ts';

/** What a plan makes of the reminders that wait, invitations apart. `kept` ones stay on their day with their newest words. */
export type ReminderChanges = {
  readonly created: readonly Message[];
  readonly moved: readonly Message[];
  readonly kept: readonly Message[];
  readonly dropped: readonly Waiting[];
};

export function reminderChanges({ messages, superseded }: Plan): ReminderChanges {
  const now = messages.filter(({ kind }) => kind !== 'invitation');
  const before = new Map(
    superseded
      .filter(({ kind }) => kind !== 'invitation')
      .map((waiting) => [identityOf(waiting.occurrence, waiting), waiting]),
  );
  const former = (message: Message): Waiting | undefined =>
    before.get(identityOf(message.occurrence.key, message));
  const again = new Set(now.flatMap((message) => former(message)?.key ?? []));
  return {
    created: now.filter((message) => !former(message)),
    moved: now.filter((message) => former(message) && former(message)?.dueAt !== message.dueAt),
    kept: now.filter((message) => former(message)?.dueAt === message.dueAt),
    dropped: [...before.values()].filter(({ key }) => !again.has(key)),
  };
}

function identityOf(
  occurrence: string,
  { kind, offset, recipient }: Pick<Message, 'kind' | 'offset' | 'recipient'>,
): string {
  return `${kind} ${occurrence} ${offset} ${recipient.id}`;
}
