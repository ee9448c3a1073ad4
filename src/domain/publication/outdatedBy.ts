import type { Occurrence } from '../occurrences/occurrence.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Plan } from './plan.ts';

/**
 * What in a saved plan time has run away from: a message that is of no use any more, such as a call to a meeting that has
 * begun, or a change of something that is over since the plan was made. Null when the plan is as good as new.
 */
export function outdatedBy(plan: Plan, now: Instant): Occurrence | null {
  const late = plan.messages.find(({ expiresAt }) => expiresAt !== null && expiresAt <= now);
  if (late) return late.occurrence;
  const [madeOn, today] = [dateIn(plan.madeAt), dateIn(now)];
  const over = plan.changes
    .flatMap(({ before, after }) => [after, before])
    .find((occurrence) => {
      const last = occurrence && lastDay(occurrence.time);
      return last && madeOn <= last && last < today;
    });
  return over ?? null;
}
