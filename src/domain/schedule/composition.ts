import type { Cycle } from './cycle.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** A rule on who must sit in a body. What cannot or must not be computed (such as gender) is a checklist a person attests. */
export type CompositionRule = {
  readonly check: CompositionCheck;
  /** What the body can do about it, when the source says so. */
  readonly remedy: string | null;
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

export type CompositionCheck =
  | { readonly type: 'size'; readonly size: Size }
  /** `same`: as many deputies as members. */
  | { readonly type: 'deputies'; readonly size: Size | 'same' }
  /** Types of organisation that must be there: so many, or null for at least one. */
  | { readonly type: 'organisations'; readonly kinds: readonly OrganisationCount[] }
  /** Attested in the year file as `body/id`, again whenever the cycle comes round. */
  | { readonly type: 'checklist'; readonly id: string; readonly text: string; readonly cycle: Cycle | null };

export type OrganisationCount = { readonly kind: string; readonly count: number | null };

/** How many. `max` null: no upper bound. `approximate`: the source says «ca.», so nothing is checked. */
export type Size = { readonly min: number; readonly max: number | null; readonly approximate: boolean };
