import type { Gate } from '../../../domain/schedule/gate.ts';
import type { WrittenGate } from '../kinds/gatePart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveBound } from './resolveMoment.ts';
import { resolveSeriesReference } from './resolveSeriesReference.ts';
import type { WheelContext } from './wheelContext.ts';

const YEAR_BEFORE = { amount: -12, unit: 'month' } as const;

/** What needs a meeting before it. Without `after`, a meeting in the twelve months before will do. */
export function resolveGates(
  written: Readonly<Record<string, WrittenGate>> | undefined,
  spot: Spot,
  context: WheelContext,
): readonly Gate[] {
  return Object.entries(written ?? {}).flatMap(([id, gate]) => {
    const at = spotAt(spot, id);
    const cite = resolveCite(gate.cite, at, context);
    const series = resolveSeriesReference(gate.needs, spotAt(at, 'needs').value, context);
    const before = resolveBound(gate.before, spotAt(at, 'before'), context);
    const after = resolveBound(gate.after, spotAt(at, 'after'), context);
    if (series === null || before === null || before === 'unknown' || after === 'unknown') return [];
    const needs = {
      type: 'found' as const,
      which: 'last' as const,
      ...series,
      before,
      after: after ?? { of: before.of, offset: YEAR_BEFORE },
      within: null,
      latest: null,
    };
    return [{ id, title: gate.title, needs, cite, assumption: gate.assumption ?? null, at: at.key }];
  });
}
