import { type DeliveryAction, handleDeliveries, type WhyLeftAlone } from './handleDeliveries.ts';
import type { AuditLog } from './ports/auditLog.ts';
import type { Clock } from './ports/clock.ts';
import type { DeliveryEntry, DeliveryLog } from './ports/deliveryLog.ts';

/** Messages chosen on a page, each with the state it had there. */
export type ChosenDeliveries = {
  readonly items: readonly { readonly key: string; readonly state: string }[];
  /** `by` is the address of whoever is signed in. */
  readonly action: DeliveryAction;
  readonly may: (wheel: string) => boolean;
};

export type HandledChoice = {
  readonly changed: readonly DeliveryEntry[];
  /** `entry` is the message as it is now; null where there is none, or the asker has no say. */
  readonly refused: readonly {
    readonly key: string;
    readonly entry: DeliveryEntry | null;
    readonly why: WhyLeftAlone | 'unknown';
  }[];
};

/** Sends chosen messages once more, or gives them up, with a line in the log of who did what for each. */
export async function handleChosenDeliveries(
  parts: {
    readonly deliveries: Pick<DeliveryLog, 'find' | 'retry' | 'skip'>;
    readonly audit: Pick<AuditLog, 'record'>;
    readonly clock: Clock;
  },
  { items, action, may }: ChosenDeliveries,
): Promise<HandledChoice> {
  const { deliveries, audit, clock } = parts;
  const keys = items.map(({ key }) => key);
  const found = new Map(
    (keys.length > 0 ? await deliveries.find({ keys }, keys.length) : [])
      .filter(({ wheel }) => may(wheel))
      .map((entry) => [entry.key, entry]),
  );
  const isAsSeen = (entry: DeliveryEntry): boolean =>
    items.some(({ key, state }) => key === entry.key && state === entry.state);
  const asSeen = [...found.values()].filter(isAsSeen);
  const { changed, refused } = await handleDeliveries(deliveries, asSeen, action, clock);
  for (const { key, wheel, title, recipient, state } of changed)
    await audit.record({
      at: clock.now(),
      actor: action.by,
      action: action.type === 'retry' ? 'message.retried' : 'message.skipped',
      wheel,
      subject: key,
      detail: {
        title,
        recipient: recipient.address,
        was: state,
        ...(action.type === 'skip' ? { reason: action.reason } : {}),
      },
    });
  return {
    changed,
    refused: [
      ...keys.filter((key) => !found.has(key)).map((key) => ({ key, entry: null, why: 'unknown' as const })),
      ...[...found.values()]
        .filter((entry) => !isAsSeen(entry))
        .map((entry) => ({ key: entry.key, entry, why: 'changed' as const })),
      ...refused.map(({ entry, why }) => ({ key: entry.key, entry, why })),
    ],
  };
}
