import type { Fulfilment } from './fulfilment.ts';

/** Why nobody is reminded of something any more, Norwegian; null while it is open. */
export function settledReason(fulfilment: Pick<Fulfilment, 'state' | 'by' | 'reason'> | null): string | null {
  if (fulfilment === null || fulfilment.state === 'open') return null;
  return fulfilment.state === 'done'
    ? `Meldt utført av ${fulfilment.by}.`
    : `Frafalt: ${fulfilment.reason ?? 'uten grunn'}`;
}
