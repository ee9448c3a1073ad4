import type { MessageKind } from './messageKind.ts';
import { unknownPolicy, type UnknownPolicies } from './unknownPolicy.ts';

/** The policies, but with mail of these kinds left for a person when nobody knows whether it arrived. */
export function withHeld(kinds: readonly MessageKind[]): UnknownPolicies {
  const held = kinds.map((kind) => [kind, { resends: 0, afterSeconds: 0 }] as const);
  return { ...unknownPolicy, ...Object.fromEntries(held) };
}
