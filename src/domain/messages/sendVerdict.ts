import type { Fulfilment } from '../fulfilment/fulfilment.ts';
import { settledReason } from '../fulfilment/settledReason.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { noPreference, type Preference } from '../preferences/preference.ts';
import { changedAspects } from '../publication/changedAspects.ts';
import type { Instant } from '../time/instant.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import { whyUnwanted } from './whyUnwanted.ts';

/** What is known about a message at the moment it is to leave. */
export type MessageSituation = {
  /** The occurrence as now published; null when it is gone from the schedules. */
  readonly current: Occurrence | null;
  /** A message of the same kind and offset with a higher sequence is recorded for the same recipient and occurrence. */
  readonly newerExists: boolean;
  /** The recipient has been sent, or may have been sent, an earlier invitation to this occurrence. */
  readonly invitedBefore: boolean;
  /** What was said last of the obligation or duty; null or absent: nothing. */
  readonly fulfilment?: Pick<Fulfilment, 'state' | 'by' | 'reason'> | null;
  /** The recipient has been, or may have been, reminded with the same offset of the same deadline on the same day. */
  readonly remindedBefore?: boolean;
  /** The recipient has answered the invitation as it now stands. */
  readonly answered?: boolean;
  /** What the recipient has chosen; absent: nothing. */
  readonly preference?: Preference;
};

export type SendVerdict =
  | { readonly type: 'send' }
  | { readonly type: 'skipped' | 'missed'; readonly reason: string };

/**
 * Whether a message recorded some time ago should still be sent. The newest message to a recipient always leaves unless
 * what it says is no longer so: a changed text alone never stops one. Reasons are Norwegian, shown to the secretariat.
 */
export function sendVerdict(
  message: Message | Letter,
  situation: MessageSituation,
  now: Instant,
): SendVerdict {
  if (message.expiresAt !== null && message.expiresAt <= now)
    return { type: 'missed', reason: 'Fristen for å sende var ute.' };
  const reason =
    whyUnwanted(message.kind, situation.preference ?? noPreference) ??
    ('content' in message
      ? null
      : message.method === 'CANCEL'
        ? whyNoCancel(situation)
        : (whyNotTell(message, situation) ??
          whyNotRemind(message, situation) ??
          whyNotAsk(message, situation)));
  return reason === null ? { type: 'send' } : { type: 'skipped', reason };
}

function whyNoCancel({ newerExists, invitedBefore }: MessageSituation): string | null {
  if (newerExists) return 'Erstattet av en nyere melding.';
  return invitedBefore ? null : 'Mottakeren har aldri fått innkallingen.';
}

function whyNotTell(message: Message, { current, newerExists }: MessageSituation): string | null {
  if (newerExists) return 'Erstattet av en nyere melding.';
  if (current === null) return 'Finnes ikke lenger i årshjulet.';
  if (current.status === 'cancelled') return 'Avlyst.';
  if (current.status === 'proposed' || (current.status === 'tentative' && message.kind === 'invitation'))
    return 'Ikke lenger bekreftet.';
  return changedAspects(message.occurrence, current).includes('time') ? 'Flyttet til en annen dato.' : null;
}

/** One whose deadline has moved is told of the new day: that is news, whatever was sent of the old. */
function whyNotRemind({ kind }: Message, { fulfilment, remindedBefore }: MessageSituation): string | null {
  if (kind !== 'reminder' && kind !== 'escalation') return null;
  return settledReason(fulfilment ?? null) ?? (remindedBefore ? 'Allerede påminnet om denne fristen.' : null);
}

function whyNotAsk({ kind, recipient }: Message, situation: MessageSituation): string | null {
  if (kind !== 'nudge') return null;
  if (situation.answered) return 'Har svart.';
  if (!situation.current?.invited.some(({ id }) => id === recipient.id)) return 'Ikke lenger innkalt.';
  return situation.invitedBefore ? null : 'Har ikke fått innkallingen.';
}
