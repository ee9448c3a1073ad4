import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Published } from '../domain/publication/published.ts';
import { cleanLine } from '../domain/text/cleanLine.ts';
import type { Instant } from '../domain/time/instant.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { Clock } from './ports/clock.ts';
import type { FulfilmentStore } from './ports/fulfilmentStore.ts';

const LONGEST = 500;

export type FulfilmentRequest = Pick<Fulfilment, 'state' | 'by' | 'reason' | 'source'> & {
  readonly published: Published;
  /** The moment of what was said last when the person looked, null for nothing; absent: whatever has been said since. */
  readonly seen?: Instant | null;
};

export type RecordedFulfilment = {
  readonly occurrence: Occurrence;
  readonly fulfilment: Fulfilment;
  /** False when exactly this was said already: nothing is added. */
  readonly changed: boolean;
};

/**
 * Records that an obligation or duty is done, waived or open again. Saying the same twice changes nothing.
 * Throws `fulfilment-refused` for what cannot be ticked off, and for a waiver without a reason; `fulfilment-stale` when
 * somebody has said something since `seen`.
 */
export async function recordFulfilment(
  { fulfilments, clock }: { readonly fulfilments: FulfilmentStore; readonly clock: Clock },
  request: FulfilmentRequest,
): Promise<RecordedFulfilment> {
  const { published, state, source } = request;
  const { occurrence } = published;
  const by = cleanLine(request.by);
  const reason = request.reason === null ? null : cleanLine(request.reason) || null;
  refuseUnfit(published);
  if (by === '') throw refused('Det står ikke hvem det er som melder fra.', 'Skriv rollen eller navnet.');
  if (state === 'waived' && reason === null)
    throw refused('Det som frafalles, trenger en grunn.', 'Skriv hvorfor det ikke skal gjøres.');
  if (by.length > LONGEST || (reason?.length ?? 0) > LONGEST)
    throw refused('Teksten er for lang.', `Skriv høyst ${LONGEST} tegn.`);
  const fulfilment: Fulfilment = { occurrence: occurrence.key, state, by, reason, source, at: clock.now() };
  const latest = await fulfilments.latest(occurrence.key);
  const same = latest
    ? latest.state === state && (state === 'open' || (latest.by === by && latest.reason === reason))
    : state === 'open';
  if (same) return { occurrence, fulfilment: latest ?? fulfilment, changed: false };
  if (request.seen === undefined) {
    await fulfilments.record(fulfilment);
    return { occurrence, fulfilment, changed: true };
  }
  const meanwhile = await fulfilments.recordAfter(fulfilment, request.seen);
  if (meanwhile)
    throw new ArshjulError(
      'fulfilment-stale',
      `${meanwhile.by} har sagt fra om «${occurrence.title}» i mellomtiden.`,
      { remedy: 'Se hva som er sagt, og gjør det på nytt om det fortsatt trengs.' },
    );
  return { occurrence, fulfilment, changed: true };
}

function refuseUnfit({ occurrence, removed }: Published): void {
  const { kind, title, status } = occurrence;
  if (kind !== 'obligation' && kind !== 'duty')
    throw refused(
      `«${title}» er ${kind === 'meeting' ? 'et møte' : 'et arrangement'}, ikke en frist eller plikt.`,
      'Bare frister og plikter kan meldes utført eller frafalles. «npx arshjul list --keys» viser nøklene.',
    );
  if (removed)
    throw refused(`«${title}» finnes ikke lenger i årshjulet.`, 'Det er ingenting å melde fra om.');
  if (status === 'cancelled')
    throw refused(`«${title}» er avlyst.`, 'Det som er avlyst, er det ingen som minner om.');
}

function refused(message: string, remedy: string): ArshjulError {
  return new ArshjulError('fulfilment-refused', message, { remedy });
}
