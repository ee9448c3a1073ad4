import type { Instant } from '../../domain/time/instant.ts';

/** Reads a mail as it came. Never throws: what cannot be understood is a mail with less in it. */
export type IncomingReader = { read(raw: Uint8Array): Promise<IncomingMail> };

/** What matters of a mail to the service's mailbox. Addresses are in lower case, texts on one line. */
export type IncomingMail = {
  /** Message-ID with its brackets, or `sha256:` and a hash of the whole. */
  readonly id: string;
  /** Address in From; empty when there is none. */
  readonly sender: string;
  readonly subject: string;
  /** Every address it was sent or delivered to, as its head says. */
  readonly recipients: readonly string[];
  /** Written by a program: out of office, a list, a receipt (RFC 3834). */
  readonly automatic: boolean;
  /** Calendar objects in it, each once however many copies there are. */
  readonly events: readonly IncomingEvent[];
  /** Set when it is a report on delivery (RFC 3464). */
  readonly report: DeliveryReport | null;
};

/** One VEVENT of an iTIP message (RFC 5546). */
export type IncomingEvent = {
  /** In capitals, as the calendar itself says; empty when it does not. */
  readonly method: string;
  readonly uid: string;
  readonly sequence: number | null;
  readonly stamp: Instant | null;
  readonly organizer: string | null;
  readonly attendees: readonly IncomingAttendee[];
};

/** `status` is PARTSTAT in capitals, `NEEDS-ACTION` when it is missing. */
export type IncomingAttendee = {
  readonly address: string;
  readonly status: string;
  readonly comment: string | null;
};

export type DeliveryReport = {
  readonly failed: readonly { readonly address: string; readonly reason: string }[];
  /** Message-ID of the mail it is about, with its brackets; null when the report does not say. */
  readonly about: string | null;
};
