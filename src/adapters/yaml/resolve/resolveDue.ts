import type { Due } from '../../../domain/schedule/obligation.ts';
import type { WrittenDue } from '../fields/dueField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveMoment } from './resolveMoment.ts';
import type { WheelContext } from './wheelContext.ts';

/** When something is due, with its references resolved; `null` after reporting what is unknown. */
export function resolveDue(written: WrittenDue, spot: Spot, context: WheelContext): Due | null {
  if ('day' in written) return written;
  const of = resolveMoment(written.of, spotAt(spot, 'of'), context);
  return of === null ? null : { type: 'relative', of, offset: written.offset ?? { amount: 0, unit: 'day' } };
}
