import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { RuleUse, UseKind } from './ruleUse.ts';

/** One use a citation. `what` names the thing that rests on them, in Norwegian. */
export function citedUses(
  use: UseKind,
  what: string,
  cite: readonly string[],
  at: SourcePlace,
  reason: string | null = null,
): readonly RuleUse[] {
  return cite.map((id) => ({ id, use, what, reason, at }));
}
