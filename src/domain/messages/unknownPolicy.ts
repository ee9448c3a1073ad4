import type { MessageKind } from './messageKind.ts';

/**
 * What happens when nobody knows whether the server took a mail (a crash or silence after DATA): it is sent again, with
 * the same Message-ID, at most `resends` times and `afterSeconds` later; 0 leaves it `unknown` for a person to look at.
 */
export type UnknownPolicy = { readonly resends: number; readonly afterSeconds: number };

export type UnknownPolicies = Readonly<Record<MessageKind, UnknownPolicy>>;

const RESEND: UnknownPolicy = { resends: 1, afterSeconds: 60 };
const HOLD: UnknownPolicy = { resends: 0, afterSeconds: 0 };

/**
 * A missed reminder is worse than a second copy, and an invitation with the same UID and SEQUENCE cannot double a
 * calendar entry (RFC 5546 §2.1.4): they are sent again once. A digest that was lost is made good by the next one, and a link
 * by asking for another.
 */
export const unknownPolicy: UnknownPolicies = {
  invitation: RESEND,
  reminder: RESEND,
  escalation: RESEND,
  nudge: HOLD,
  notice: RESEND,
  digest: HOLD,
  link: HOLD,
};
