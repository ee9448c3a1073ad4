import type { Instant } from '../time/instant.ts';

/** What one role has answered to one invitation, whichever way. */
export type Answer = {
  /** Key of the meeting. */
  readonly occurrence: string;
  /** Id of the role that was called; the address it answered from may differ. */
  readonly recipient: string;
  readonly answer: 'accepted' | 'declined' | 'tentative';
  /** SEQUENCE of the invitation that is answered. */
  readonly sequence: number;
  /** DTSTAMP of a reply, or the moment the page, the desk or the command was used. */
  readonly stamp: Instant;
  readonly receivedAt: Instant;
  readonly source: 'mail' | 'page' | 'desk' | 'command';
  /** The address or office that gave it. */
  readonly answeredBy: string;
  readonly comment: string | null;
};
