import type { PlainDate } from '../time/plainDate.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** When a body exists, and what it rests on. Nothing is generated before `from` or after `to`. */
export type Life = {
  /** The last of when it began, when its rules were adopted, and when its mandate began; null: always. */
  readonly from: PlainDate | null;
  /** The first of when it ended and when its mandate or its rules end; null: for good. */
  readonly to: PlainDate | null;
  /** When the body itself was closed down. */
  readonly closed: PlainDate | null;
  /** Ids of the bodies that took over; null when the file does not say, empty when none did. */
  readonly successors: readonly string[] | null;
  /** The adoption of the rules it follows, which `from` and `to` allow for. */
  readonly rules: { readonly cite: readonly string[]; readonly at: SourcePlace } | null;
  readonly mandate: Mandate | null;
};

/** A task a body has been given. Without `to` it is not limited in time. */
export type Mandate = {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Id of the body that gave it. */
  readonly approvedBy: string | null;
  readonly reports: boolean;
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};
