import type * as z from 'zod';
import type { Cycle } from '../../../domain/schedule/cycle.ts';
import type { everyField } from '../fields/everyField.ts';
import type { Report } from '../issues/problem.ts';
import { type Spot, spotAt } from '../read/spot.ts';

/** The cycle under `every` of an owner; `null` is every year. */
export function resolveCycle(
  every: z.output<ReturnType<typeof everyField>> | undefined,
  owner: Spot,
  report: Report,
): Cycle | null {
  if (every === undefined) return null;
  const spot = spotAt(owner, 'every');
  if (every.after !== undefined) {
    if (every.anchor !== undefined) {
      report(
        {
          code: 'schedule-invalid-value',
          message: '«anchor» kan ikke stå sammen med «after»: valget er utgangspunktet.',
          remedy: 'Fjern anchor eller after.',
        },
        spotAt(spot, 'anchor').key,
      );
    }
    if (every.years > 3) {
      report(
        {
          code: 'schedule-invalid-range',
          message: `«years» er ${every.years}, men det er fire år mellom valgene.`,
          remedy: 'Skriv 0 for valgåret, eller 1, 2 eller 3 for år etter det.',
        },
        spotAt(spot, 'years').value,
      );
    }
    return {
      type: 'election',
      election: every.after === 'local-election' ? 'local' : 'storting',
      plus: every.years,
    };
  }
  if (every.years < 1) {
    report(
      {
        code: 'schedule-invalid-range',
        message: 'Intervallet «years» kan ikke være 0.',
        remedy: 'Skriv 1 eller mer, for eksempel {years: 2, anchor: 2021}.',
      },
      spotAt(spot, 'years').value,
    );
    return null;
  }
  if (every.anchor === undefined) {
    if (spot.children.has('anchor')) return null;
    report(
      {
        code: 'schedule-missing-key',
        message: 'Det mangler et år å regne fra.',
        remedy:
          'Legg til «anchor», et år det skjer i: {years: 2, anchor: 2021}; eller «after: local-election».',
      },
      spot.key,
    );
    return null;
  }
  return { type: 'years', every: every.years, anchor: every.anchor };
}
