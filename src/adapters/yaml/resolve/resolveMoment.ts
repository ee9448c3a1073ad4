import type { Bound, Moment } from '../../../domain/schedule/moment.ts';
import type { WrittenBound } from '../fields/boundField.ts';
import type { WrittenMoment } from '../fields/momentField.ts';
import type { WrittenReference } from '../fields/referenceField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveReference } from './resolveReference.ts';
import { resolveSeriesReference } from './resolveSeriesReference.ts';
import type { WheelContext } from './wheelContext.ts';

/** What a deadline hangs on, or `null` after reporting what is unknown. */
export function resolveMoment(written: WrittenMoment, spot: Spot, context: WheelContext): Moment | null {
  if ('segments' in written) return pointedAt(written, spot, context);
  const { first, last } = written;
  if ((first === undefined) === (last === undefined)) {
    if (spot.children.has('first') !== spot.children.has('last')) return null;
    context.report(
      {
        code: first === undefined ? 'schedule-missing-key' : 'schedule-invalid-value',
        message: 'Det må stå enten «first» eller «last».',
        remedy: 'Skriv for eksempel {first: kdk/mote, after: ks/kdlm/mote, latest: 12-31}.',
      },
      spot.value,
    );
    return null;
  }
  const which = first === undefined ? 'last' : 'first';
  const series = resolveSeriesReference((first ?? last)!, spotAt(spot, which).value, context);
  const after = resolveBound(written.after, spotAt(spot, 'after'), context);
  const before = resolveBound(written.before, spotAt(spot, 'before'), context);
  if (series === null || after === 'unknown' || before === 'unknown') return null;
  return {
    type: 'found',
    which,
    ...series,
    after,
    before,
    within: written.in ?? null,
    latest: written.latest ?? null,
  };
}

/** A limit in time; `null` when none is written, `unknown` after reporting. */
export function resolveBound(
  written: WrittenBound | undefined,
  spot: Spot,
  context: WheelContext,
): Bound | null | 'unknown' {
  if (written === undefined) return null;
  const full = 'of' in written ? written : null;
  const place = full ? spotAt(spot, 'of') : spot;
  const of = pointedAt(full ? full.of : (written as WrittenReference), place, context);
  return of === null ? 'unknown' : { of, offset: full?.offset ?? null };
}

/** A fact or a deadline by its id, else a meeting or an anchor. */
function pointedAt(written: WrittenReference, spot: Spot, context: WheelContext): Moment | null {
  const { segments, yearShift } = written;
  const own = context.wheels.get(context.folder.id);
  const [first = ''] = segments;
  if (segments.length === 1 && own?.facts?.has(first) && own.anchors?.has(first) !== true) {
    return { type: 'fact', fact: first, yearShift };
  }
  const inOwn = own?.bodies.has(first) === true && segments.length === 2;
  const wheel = inOwn ? own : segments.length === 3 ? context.wheels.get(first) : undefined;
  const [body = '', obligation = ''] = segments.slice(-2);
  if (wheel?.bodies.get(body)?.obligations.has(obligation)) {
    return { type: 'obligation', wheel: wheel.id, body, obligation, yearShift };
  }
  return resolveReference(written, spot.value, false, context);
}
