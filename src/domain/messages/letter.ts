import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';

/**
 * A mail that is not about one occurrence: to a secretariat the weekly digest or a notice of something that needs a hand, and
 * to anybody the personal link they asked for. A row of the outbox like a Message; its words are written when it is recorded, in the recipient's language.
 * `key` begins with the kind and follows the rules of `messageKey`.
 */
export type Letter = {
  readonly key: string;
  readonly kind: 'digest' | 'notice' | 'link';
  /** Id of the wheel whose secretariat is written to; of a link, a wheel that knows the recipient. */
  readonly wheel: string;
  readonly recipient: InvitedRole;
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  readonly content: LetterContent;
  /** On a link: what it opens. Its key is made when the mail is written, so that the outbox holds no secret. */
  readonly opens?: LinkTarget;
};

/** A recipient's own page, or the desk. */
export type LinkTarget = 'page' | 'sign-in';

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
