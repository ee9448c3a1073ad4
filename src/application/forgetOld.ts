import type { Retention } from '../domain/privacy/retention.ts';
import { addMonths } from '../domain/time/addMonths.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { PersonData, RetentionLimits } from './ports/personData.ts';

/** Forgets what has been kept as long as the configuration says; the first call of a day does it, the others do nothing. */
export async function forgetOld({
  personData,
  retention,
  clock,
  log,
}: {
  readonly personData: Pick<PersonData, 'forget'>;
  readonly retention: Retention;
  readonly clock: Clock;
  readonly log: Log;
}): Promise<void> {
  const at = clock.now();
  const today = dateIn(at);
  const limit = (months: number | null): Instant | null =>
    months === null ? null : (`${addMonths(today, -months)}T00:00:00.000Z` as Instant);
  const before: RetentionLimits = {
    messages: limit(retention.messages),
    incoming: limit(retention.incoming),
    answers: limit(retention.answers),
    audit: limit(retention.audit),
    tokens: limit(retention.tokens),
  };
  const forgotten = await personData.forget(before, today, at);
  if (forgotten && Object.values(forgotten).some((count) => count > 0))
    log.info('Gamle personopplysninger er slettet.', forgotten);
}
