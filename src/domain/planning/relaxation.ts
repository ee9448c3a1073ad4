import type { Demand } from './demand.ts';

/**
 * A rule let go so that a year can be at all, with what it costs: a longer window, a stretch no longer avoided, a gap or an
 * order dropped, two meetings on one day. Decided dates, holidays and weekends are never let go.
 */
export type Relaxation = {
  readonly demand: Demand;
  readonly cost: number;
  readonly change: RelaxedRule;
  /** What is done, Norwegian without full stop: «utvide tidsrommet for KDU Agder 1 med 1 uke». */
  readonly text: string;
  /** The rule the proposal breaks: «tidsrommet 1. mai–31. mai». */
  readonly breaks: string;
};

export type RelaxedRule =
  | { readonly type: 'widen'; readonly weeks: number }
  | { readonly type: 'avoid'; readonly name: string }
  | { readonly type: 'gap' | 'order' | 'clash'; readonly keys: readonly [string, string] };
