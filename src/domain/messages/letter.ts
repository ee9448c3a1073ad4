import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';

/**
 * A mail to a secretariat that is not about one occurrence: the weekly digest, or a notice of something that needs a hand.
 * A row of the outbox like a Message; its words are written when it is recorded, in the recipient's language.
 * `key` begins with the kind and follows the rules of `messageKey`.
 */
export type Letter = {
  readonly key: string;
  readonly kind: 'digest' | 'notice';
  /** Id of the wheel whose secretariat is written to. */
  readonly wheel: string;
  readonly recipient: InvitedRole;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  readonly content: LetterContent;
};

export type LetterContent = {
  readonly subject: string;
  readonly intro: string;
  readonly sections: readonly LetterSection[];
};

export type LetterSection = { readonly heading: string; readonly items: readonly LetterItem[] };

/** `path` is an address of the service's own pages, such as `/agder/2027`; null when there is nothing to open. */
export type LetterItem = {
  readonly title: string;
  readonly detail: string | null;
  readonly path: string | null;
};
