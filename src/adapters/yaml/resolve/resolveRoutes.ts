import type { Route } from '../../../domain/schedule/gate.ts';
import type { WrittenRoute } from '../kinds/routePart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveSeriesReference } from './resolveSeriesReference.ts';
import type { WheelContext } from './wheelContext.ts';

/** The ways cases go; each names at least two series. */
export function resolveRoutes(
  written: readonly WrittenRoute[] | undefined,
  spot: Spot,
  context: WheelContext,
): readonly Route[] {
  return (written ?? []).map((route, position) => {
    const at = spotAt(spot, position);
    if (route.through.length < 2) {
      context.report(
        {
          code: 'schedule-invalid-range',
          message: 'En vei må ha minst to ledd.',
          remedy: 'Skriv for eksempel through: [fagkollegium/mote, fkk/mote].',
        },
        spotAt(at, 'through').value,
      );
    }
    const through = route.through.flatMap((series, index) => {
      const place = resolveSeriesReference(series, spotAt(at, 'through', index).value, context);
      return place ? [{ wheel: place.wheel, body: place.body, series: place.series }] : [];
    });
    return {
      through,
      lead: route.lead ?? { amount: 14, unit: 'day' as const },
      cite: resolveCite(route.cite, at, context),
      assumption: route.assumption ?? null,
      at: at.key,
    };
  });
}
