import type { MessageState } from '../domain/messages/messageState.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatDay } from '../domain/time/formatDay.ts';
import type { Clock } from './ports/clock.ts';
import type { DeliveryEntry, DeliveryLog } from './ports/deliveryLog.ts';

/** What a person wants done with messages. `by` is who, as the row will say it. */
export type DeliveryAction = { readonly by: string } & (
  | {
      readonly type: 'retry';
      /** Also what has been sent. */
      readonly again: boolean;
    }
  | { readonly type: 'skip'; readonly reason: string }
);

export type HandledDeliveries = {
  readonly changed: readonly DeliveryEntry[];
  /** Those left alone, each with the reason in Norwegian. */
  readonly refused: readonly { readonly entry: DeliveryEntry; readonly reason: string }[];
};

const RETRIED: readonly MessageState[] = ['failed', 'unknown', 'skipped', 'retry'];
const SKIPPED: readonly MessageState[] = ['planned', 'retry', 'failed', 'unknown', 'missed'];

/**
 * Sends messages once more, or gives them up, and writes in each row who did it, why and what it was before. What is being
 * sent, has been sent or is too late is left alone; a row that changes meanwhile is too.
 */
export async function handleDeliveries(
  deliveries: Pick<DeliveryLog, 'retry' | 'skip'>,
  entries: readonly DeliveryEntry[],
  action: DeliveryAction,
  clock: Clock,
): Promise<HandledDeliveries> {
  const now = clock.now();
  const judged = entries.map((entry) => ({ entry, reason: whyNot(entry, action, now) }));
  const changed = new Set<string>();
  // One at a time: each row keeps what it was before.
  for (const { entry, reason } of judged) {
    if (reason !== null) continue;
    const handling = { at: now, text: handlingText(entry, action, now) };
    for (const key of await deliveries[action.type]([entry.key], [entry.state], handling)) changed.add(key);
  }
  const refused = judged.flatMap(({ entry, reason }) =>
    changed.has(entry.key) ? [] : [{ entry, reason: reason ?? 'Den har skiftet tilstand i mellomtiden.' }],
  );
  return { changed: entries.filter(({ key }) => changed.has(key)), refused };
}

function whyNot({ state, expiresAt }: DeliveryEntry, action: DeliveryAction, now: Instant): string | null {
  if (state === 'claimed') return 'Den er på vei ut akkurat nå.';
  if (state === 'superseded') return 'Den er erstattet av en nyere melding.';
  if (action.type === 'skip') {
    if (SKIPPED.includes(state)) return null;
    return state === 'sent' ? 'Den er sendt.' : 'Den er alt hoppet over.';
  }
  if (state === 'planned') return 'Den venter på tiden sin og sendes av seg selv.';
  if (expiresAt !== null && expiresAt <= now)
    return `Det er for sent: den var til nytte til ${formatDay(dateIn(expiresAt), 'nb')}. Si fra på en annen måte.`;
  if (state === 'sent' && !action.again)
    return 'Den er sendt. Bruk --again hvis mottakeren skal få den på nytt.';
  return state === 'sent' || RETRIED.includes(state) ? null : 'Fristen for å sende var ute.';
}

function handlingText(
  { state, error, response }: DeliveryEntry,
  action: DeliveryAction,
  now: Instant,
): string {
  const what = action.type === 'retry' ? 'sendt på nytt' : `gitt opp (${action.reason})`;
  const was = error ?? response;
  const line = `${now} ${what} av ${action.by}; var ${state}${was === null ? '' : `: ${was}`}`;
  return line.replaceAll(/\s+/g, ' ');
}
