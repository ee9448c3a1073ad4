/** What a personal link in a mail lets its holder do, and as whom. Ids are those of the schedules. */
export type LinkClaims =
  /** Answer one invitation as the role that was called, as long as its mail goes to `address`; absent in old links. */
  | {
      readonly purpose: 'answer';
      readonly occurrence: string;
      readonly recipient: string;
      readonly address?: string;
    }
  /** Mark one obligation or duty as done, as the role that was reminded. */
  | { readonly purpose: 'done'; readonly occurrence: string; readonly recipient: string }
  /** Choose language, reminders and alarms for an address. */
  | { readonly purpose: 'settings'; readonly address: string }
  /** Turn off one kind of mail to an address by one click (RFC 8058); nothing else. */
  | { readonly purpose: 'unsubscribe'; readonly address: string; readonly from: 'reminders' | 'digest' };

/** Makes and reads the tokens of personal links. The same claims give the same token, so that a resent mail is the same mail. */
export type LinkSealer = {
  /** A token for a URL: letters, digits, `-` and `_` only. Nobody without the key can read, change or make one. */
  seal(claims: LinkClaims): string;
  /** Null for anything this service has not sealed. */
  open(token: string): LinkClaims | null;
  /**
   * A mark of 24 small letters and digits that only this service can make, for the address an invitation is answered to:
   * short enough for the part before `@` (RFC 5321 §4.5.3.1.1), whatever happens to its capitals.
   */
  mark(occurrence: string, recipient: string): string;
};
