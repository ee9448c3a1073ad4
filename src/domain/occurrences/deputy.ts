import type { InvitedRole } from './occurrence.ts';

/** Somebody who is called to a meeting when a member cannot come. */
export type Deputy = InvitedRole & {
  /** Ids of the members it may step in for. */
  readonly for: readonly string[];
  /** How many members it can stand in for at once: more than one for a mailbox that several share. */
  readonly places: number;
};
