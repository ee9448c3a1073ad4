import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Told } from './told.ts';
import type { Waiting } from './waiting.ts';

/** What is recorded about one occurrence: what each address has got, who is called in place of others, and what waits. */
export type Conversation = {
  /** One an address. */
  readonly told: readonly Told[];
  readonly deputies: readonly { readonly forId: string; readonly deputy: InvitedRole }[];
  readonly waiting: readonly Waiting[];
};
