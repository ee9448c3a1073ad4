import type { Message } from './message.ts';

/**
 * What happens when nobody knows whether the server took a mail (a crash or silence after DATA): it is sent again, with
 * the same Message-ID, at most `resends` times and `afterSeconds` later; 0 leaves it `unknown` for a person to look at.
 */
export type UnknownPolicy = { readonly resends: number; readonly afterSeconds: number };

/**
 * A missed reminder is worse than a second copy, and an invitation with the same UID and SEQUENCE cannot double a
 * calendar entry (RFC 5546 §2.1.4): both are sent again once.
 */
export const unknownPolicy: Readonly<Record<Message['kind'], UnknownPolicy>> = {
  invitation: { resends: 1, afterSeconds: 60 },
  reminder: { resends: 1, afterSeconds: 60 },
};
