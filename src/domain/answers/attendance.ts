import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Presence } from './presence.ts';

/** Who comes to a meeting, as the secretariat needs it. Deputies stand last, guests before them. */
export type Attendance = {
  readonly roles: readonly AttendingRole[];
  /** Members and deputies; guests are counted apart. */
  readonly counts: Readonly<Record<Presence, number>>;
  readonly guests: Readonly<Record<Presence, number>>;
  /** Null when no rule says how many must be present. */
  readonly quorum: QuorumState | null;
};

export type AttendingRole = {
  readonly role: InvitedRole;
  readonly presence: Presence;
  readonly comment: string | null;
  readonly answeredAt: Instant | null;
  /** It answered, but to a time that has changed since. */
  readonly outdated: boolean;
  /** Names of the members a deputy is called for. */
  readonly standsInFor: readonly string[];
};

/** `lost`: even with everybody who may still come there are too few. */
export type QuorumState = {
  readonly needed: number;
  readonly present: number;
  readonly state: 'met' | 'open' | 'lost';
};
