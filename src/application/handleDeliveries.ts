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
  /** Those left alone, each with why, and the same in Norwegian for a terminal. */
  readonly refused: readonly {
    readonly entry: DeliveryEntry;
    readonly why: WhyLeftAlone;
    readonly reason: string;
  }[];
};

/** Why a message is left alone. `changed`: its state changed while somebody looked at it. */
export type WhyLeftAlone =
  | 'leaving'
  | 'replaced'
  | 'sent'
  | 'skipped'
  | 'waiting'
  | 'expired'
  | 'missed'
  | 'changed';

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
  const judged = entries.map((entry) => ({ entry, why: whyNot(entry, action, now) }));
  const changed = new Set<string>();
  // One at a time: each row keeps what it was before.
  for (const { entry, why } of judged) {
    if (why !== null) continue;
    const handling = { at: now, text: handlingText(entry, action, now) };
    for (const key of await deliveries[action.type]([entry.key], [entry.state], handling)) changed.add(key);
  }
  const refused = judged
    .filter(({ entry }) => !changed.has(entry.key))
    .map(({ entry, why }) => ({
      entry,
      why: why ?? ('changed' as const),
      reason: reasonOf(why ?? 'changed', entry, action),
    }));
  return { changed: entries.filter(({ key }) => changed.has(key)), refused };
}

function whyNot(
  { state, expiresAt }: DeliveryEntry,
  action: DeliveryAction,
  now: Instant,
): WhyLeftAlone | null {
  if (state === 'claimed') return 'leaving';
  if (state === 'superseded') return 'replaced';
  if (action.type === 'skip') return SKIPPED.includes(state) ? null : state === 'sent' ? 'sent' : 'skipped';
  if (state === 'planned') return 'waiting';
  if (expiresAt !== null && expiresAt <= now) return 'expired';
  if (state === 'sent') return action.again ? null : 'sent';
  return RETRIED.includes(state) ? null : 'missed';
}

function reasonOf(why: WhyLeftAlone, { expiresAt }: DeliveryEntry, { type }: DeliveryAction): string {
  switch (why) {
    case 'leaving':
      return 'Den er på vei ut akkurat nå.';
    case 'replaced':
      return 'Den er erstattet av en nyere melding.';
    case 'sent':
      return type === 'skip'
        ? 'Den er sendt.'
        : 'Den er sendt. Bruk --again hvis mottakeren skal få den på nytt.';
    case 'skipped':
      return 'Den er alt hoppet over.';
    case 'waiting':
      return 'Den venter på tiden sin og sendes av seg selv.';
    case 'expired':
      return `Det er for sent: den var til nytte til ${expiresAt === null ? '' : formatDay(dateIn(expiresAt), 'nb')}. Si fra på en annen måte.`;
    case 'missed':
      return 'Fristen for å sende var ute.';
    case 'changed':
      return 'Den har skiftet tilstand i mellomtiden.';
  }
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
