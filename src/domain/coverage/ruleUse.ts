import type { SourcePlace } from '../schedule/sourcePlace.ts';

/**
 * One place where a rule of the sources is at work. `generates`: occurrences, roles or text follow from it;
 * `constrains`: it narrows when, where, how often or among whom; `checks`: a finding is given when it is not kept;
 * `note`: nothing follows, and `reason` says why.
 */
export type RuleUse = {
  readonly id: string;
  readonly use: UseKind;
  /** What rests on the rule, in Norwegian: «møte 3 i Kommunedirektørkollegiet». */
  readonly what: string;
  readonly reason: string | null;
  readonly at: SourcePlace;
};

export type UseKind = 'generates' | 'constrains' | 'checks' | 'note';
