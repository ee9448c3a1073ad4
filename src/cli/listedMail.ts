import type { SimulatedMail } from '../domain/simulation/simulatedMail.ts';
import { simulatedReason } from '../domain/simulation/simulatedReason.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Message } from '../domain/messages/message.ts';

/** One mail of a simulated year as `simulate --json` writes it. */
export type ListedMail = {
  readonly at: Instant;
  readonly kind: Message['kind'] | Letter['kind'] | 'cancellation';
  /** The key its row in the outbox would have. */
  readonly key: string;
  readonly occurrence: string | null;
  /** Name of the body it is about; null for letters. */
  readonly body: string | null;
  /** What it is about: the occurrence and its body, or the subject of a letter. */
  readonly title: string;
  readonly subject: string;
  readonly recipient: Pick<InvitedRole, 'id' | 'name' | 'address' | 'role'>;
  readonly reason: string;
};

/** What is shown of a simulated mail with the subject it would have. */
export function listedMail({ at, message }: SimulatedMail, subject: string): ListedMail {
  const { id, name, address, role } = message.recipient;
  const cancelled = 'method' in message && message.method === 'CANCEL';
  return {
    at,
    kind: cancelled ? 'cancellation' : message.kind,
    key: message.key,
    occurrence: 'content' in message ? null : message.occurrence.key,
    body: 'content' in message ? null : message.occurrence.bodyName,
    title: 'content' in message ? message.content.subject : titleOf(message),
    subject,
    recipient: { id, name, address, role },
    reason: simulatedReason(message),
  };
}

function titleOf({ occurrence: { title, bodyName } }: Message): string {
  return bodyName === null || title.includes(bodyName) ? title : `${title} – ${bodyName}`;
}
