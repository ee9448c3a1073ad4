import type { Mail } from '../../domain/messages/mail.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Writes the finished mail of a message. Pure: `createdAt` of the row is DTSTAMP and Date, so a resend is identical. */
export type MailRenderer = { render(message: Message | Letter, context: MailContext): Mail };

export type MailContext = {
  readonly createdAt: Instant;
  /** Who writes: the secretariat's name, the service's own mailbox as organizer, and where a human answers. */
  readonly sender: { readonly name: string; readonly address: string };
  /** Where calendars send the answer to an invitation, when it is another address than the sender's. */
  readonly organizer?: string;
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  /** Public address of the web, without final slash. */
  readonly baseUrl: string;
  readonly citations: ReadonlyMap<
    string,
    { readonly quote: string; readonly section: string; readonly document: string }
  >;
  /** Addresses of the recipient's own pages; absent or null where there is none. */
  readonly links?: MailLinks;
  /** Of a mail with a personal link: its whole address, with a key made for this mail, and how long it works. */
  readonly opening?: { readonly link: string; readonly until: Instant };
  /** The mail leaves so much later than it was due that it says so. */
  readonly late?: boolean;
  /** The moment it leaves, when that is so late that its date and what it says of days left must be of now; absent otherwise. */
  readonly sentAt?: Instant;
};

/** Whole https addresses, sealed for one recipient (and one occurrence); `unsubscribe` takes the one-click POST of RFC 8058. */
export type MailLinks = {
  readonly answer?: string | null;
  readonly done?: string | null;
  readonly settings?: string | null;
  readonly unsubscribe?: string | null;
};
