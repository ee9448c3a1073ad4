import type { Message } from '../../../../domain/messages/message.ts';
import type { InvitedRole } from '../../../../domain/occurrences/occurrence.ts';
import type { Plan } from '../../../../domain/publication/plan.ts';

/** Somebody a plan writes to, and the messages. */
export type ToldRecipient = {
  readonly recipient: InvitedRole;
  readonly messages: readonly NumberedMessage[];
};

/** `number` is the place of the message in the whole plan, from 0: its address on the pages of that plan. */
export type NumberedMessage = { readonly number: number; readonly message: Message };

/** Whom a plan writes to about these wheels, by name. A role that changes its address is two. */
export function toldRecipients(
  { messages }: Pick<Plan, 'messages'>,
  wheels: ReadonlySet<string>,
): readonly ToldRecipient[] {
  const own = messages
    .map((message, number) => ({ message, number }))
    .filter(({ message }) => wheels.has(message.occurrence.wheel));
  return [
    ...Map.groupBy(
      own,
      ({ message }) => `${message.recipient.name} ${message.recipient.id} ${message.recipient.address}`,
    ),
  ]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, those]) => {
      const [first] = those;
      return first ? [{ recipient: first.message.recipient, messages: those }] : [];
    });
}
