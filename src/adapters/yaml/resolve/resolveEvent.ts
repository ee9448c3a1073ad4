import type { FoundMeeting, Moment } from '../../../domain/schedule/moment.ts';
import type { Target } from '../../../domain/schedule/relation.ts';
import type { WrittenMoment } from '../fields/momentField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveMoment } from './resolveMoment.ts';
import { resolveReference } from './resolveReference.ts';
import type { WheelContext } from './wheelContext.ts';

/**
 * What a meeting is tied to: a meeting or an anchor, or a meeting to be found between such; `null` after reporting what is
 * wrong. Deadlines and facts are known too late to plan by.
 */
export function resolveEvent(
  written: WrittenMoment,
  spot: Spot,
  sameNumber: boolean,
  context: WheelContext,
): Target | FoundMeeting | null {
  if ('segments' in written) return resolveReference(written, spot.value, sameNumber, context);
  const moment = resolveMoment(written, spot, context);
  if (moment?.type !== 'found') return null;
  for (const key of ['after', 'before'] as const) {
    const of = moment[key]?.of;
    if (!of || isEvent(of)) continue;
    context.report(
      {
        code: 'schedule-invalid-value',
        message: 'Et møte kan ikke planlegges etter en frist eller noe som føres i årsfilen.',
        remedy: 'Pek på et møte eller et ankerpunkt.',
      },
      spotAt(spot, key).value,
    );
    return null;
  }
  return moment;
}

function isEvent({ type }: Moment): boolean {
  return type === 'meeting' || type === 'anchor';
}
