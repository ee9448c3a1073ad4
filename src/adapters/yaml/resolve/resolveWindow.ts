import type { EventEnd, EventWindow } from '../../../domain/schedule/eventWindow.ts';
import type { Window } from '../../../domain/schedule/window.ts';
import type { WrittenWindow } from '../fields/eventWindowField.ts';
import type { WrittenEnd } from '../fields/windowEndField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveEvent } from './resolveEvent.ts';
import type { WheelContext } from './wheelContext.ts';

/** The window of an owner: a part of the year, and the events it lies between when it does. */
export function resolveWindow(
  written: WrittenWindow | undefined,
  owner: Spot,
  context: WheelContext,
): { readonly window: Window | null; readonly between: EventWindow | null } {
  if (written === undefined) return { window: null, between: null };
  if ('type' in written) return { window: written, between: null };
  const spot = spotAt(owner, 'window');
  if (written.after === undefined && (written.before === undefined || written.within !== undefined)) {
    context.report(
      {
        code: 'schedule-missing-key',
        message: 'Tidsrommet sier ikke hva det følger etter.',
        remedy: 'Skriv «after», for eksempel {after: kommuneproposisjonen, within: 10wd, else: may}.',
      },
      spot.value,
    );
  }
  return {
    window: written.else ?? null,
    between: {
      after: resolveEnd(written.after, spotAt(spot, 'after'), context),
      before: resolveEnd(written.before, spotAt(spot, 'before'), context),
      within: written.within ?? null,
      cite: resolveCite(written.cite, spot, context),
    },
  };
}

function resolveEnd(written: WrittenEnd | undefined, spot: Spot, context: WheelContext): EventEnd | null {
  if (written === undefined) return null;
  const full = 'of' in written ? written : null;
  const place = full ? spotAt(spot, 'of') : spot;
  const of = resolveEvent(
    full ? full.of : (written as Exclude<WrittenEnd, { of: unknown }>),
    place,
    false,
    context,
  );
  return of && { of, offset: full?.offset ?? null };
}
