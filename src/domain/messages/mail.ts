/** A finished mail to one recipient, before transport. `icalendar` makes it an invitation (RFC 6047). */
export type Mail = {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** RFC 5322 date of the mail, so that a resend is the same mail. */
  readonly date: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly icalendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
};
