import type { Fact } from '../../../domain/schedule/fact.ts';
import type { WrittenFact } from '../kinds/factPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveDue } from './resolveDue.ts';
import type { WheelContext } from './wheelContext.ts';

/** What a body asks its secretariat to record, in the order of the ids. */
export function resolveFacts(
  written: Readonly<Record<string, WrittenFact>> | undefined,
  spot: Spot,
  context: WheelContext,
): readonly Fact[] {
  return Object.entries(written ?? {}).map(([id, fact]) => {
    const at = spotAt(spot, id);
    return {
      id,
      question: fact.question,
      ask: fact.ask === undefined ? null : resolveDue(fact.ask, spotAt(at, 'ask'), context),
      cite: resolveCite(fact.cite, at, context),
      assumption: fact.assumption ?? null,
      at: at.key,
    };
  });
}
