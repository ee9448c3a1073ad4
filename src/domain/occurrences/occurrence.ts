import type { Offset } from '../time/offset.ts';
import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { OccurrenceTime } from './occurrenceTime.ts';

/** One dated (or yet undated) meeting, obligation, duty or anchor. Plain data: survives JSON unchanged. */
export type Occurrence = {
  /** `agder/kdk/mote/2027/3`; anchors `agder/arendalsuka/2027`. Stable for life. */
  readonly key: string;
  readonly uid: string;
  readonly wheel: string;
  /** Body id; null for anchors. */
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly kind: OccurrenceKind;
  readonly year: number;
  readonly title: string;
  /** What it is for, as the rule says; null when it says nothing. */
  readonly purpose: string | null;
  readonly agenda: readonly string[];
  readonly time: OccurrenceTime;
  readonly status: OccurrenceStatus;
  /** Why the date is what it is: settled by a person, follows from a rule, or suggested by the planner. */
  readonly basis: 'decided' | 'computed' | 'proposed';
  readonly place: string | null;
  /** Https address of the meeting on the web; absent when there is none. */
  readonly join?: string;
  readonly host: string | null;
  /** Reason of a cancellation or note of a decision, shown to people. */
  readonly note: string | null;
  readonly visibility: 'public' | 'members' | 'private';
  readonly ring: string | null;
  /** Who is called to a meeting: members, then guests. Empty for other kinds. */
  readonly invited: readonly InvitedRole[];
  /** Who may be called in place of a member, in that order; absent when there are none. */
  readonly deputies?: readonly Deputy[];
  /** Ids of the roles that count, and how many of them must be present; absent when no rule says so. */
  readonly quorum?: { readonly needed: number; readonly of: readonly string[] };
  /** When those who have not answered are asked, counted from the first day; absent: nobody is. */
  readonly nudge?: Offset;
  /** Its invitations of one revision are released to everybody at the same moment; absent: each on its own. */
  readonly dispatch?: 'together';
  /** Who answers for an obligation or duty. */
  readonly owner: InvitedRole | null;
  /** Secretariats that share the work with the owner and are reminded too; absent when there are none. */
  readonly helpers?: readonly InvitedRole[];
  readonly remind: readonly Offset[];
  /** Who is told when it is overdue, and how long after the day; absent when nobody is. */
  readonly escalate?: readonly { readonly after: Offset; readonly to: InvitedRole }[];
  /** What the owner of a deadline or duty should look after; absent when there is nothing. */
  readonly checklist?: readonly string[];
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};

export type OccurrenceKind = 'meeting' | 'obligation' | 'duty' | 'anchor';

export type OccurrenceStatus = 'proposed' | 'tentative' | 'confirmed' | 'cancelled';

/** A role that is written to: id and name of the office, address, language, and whether it is a guest. */
export type InvitedRole = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly role: 'member' | 'guest' | 'owner' | 'deputy';
};

/** Somebody who is called to a meeting when a member cannot come. */
export type Deputy = InvitedRole & {
  /** Ids of the members it may step in for. */
  readonly for: readonly string[];
  /** How many members it can stand in for at once: more than one for a mailbox that several share. */
  readonly places: number;
};
