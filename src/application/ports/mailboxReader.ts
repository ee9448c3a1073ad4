import type { MessageKind } from '../../domain/messages/messageKind.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Reads the local mailbox (only without a mail server). Newest first. Ids are file names without folder. */
export type MailboxReader = {
  list(): Promise<readonly MailboxEntry[]>;
  read(id: string): Promise<MailboxMail | null>;
};

export type MailboxEntry = {
  readonly id: string;
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly kind: MessageKind | 'cancellation' | 'other';
};

export type MailboxMail = MailboxEntry & {
  readonly from: string;
  readonly text: string;
  readonly html: string;
  readonly icalendar: string | null;
  /** The whole message, RFC 5322. */
  readonly raw: Buffer;
};
