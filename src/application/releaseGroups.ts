import { dispatchNotice, type DispatchTrouble } from '../domain/messages/dispatchNotice.ts';
import { sendVerdict } from '../domain/messages/sendVerdict.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Delivery } from './deliverMessage.ts';
import type { DispatchGroups, WaitingGroup } from './ports/dispatchGroups.ts';
import type { MessageStore } from './ports/messageStore.ts';

/** How long after its release a group that is through may still be reported. */
const REPORT_SECONDS = 14 * 86_400;

export type Releasing = Pick<Delivery, 'renderer' | 'contextFor' | 'clock' | 'log'> & {
  readonly groups: DispatchGroups;
  readonly messages: Pick<MessageStore, 'add'>;
  /** The secretariat of a body; null when it has none. */
  readonly secretariatOf: (wheel: string, body: string) => Promise<InvitedRole | null>;
};

/**
 * Releases the groups whose every message is due, each group whole: every mail is written first, and when one cannot be,
 * none leaves and the secretariat is told once. What was refused afterwards is told when the group is through.
 */
export async function releaseGroups(releasing: Releasing): Promise<void> {
  const { groups, clock, log } = releasing;
  const now = clock.now();
  for (const group of await groups.waiting(now)) {
    const troubles = await unwritable(releasing, group);
    if (troubles.length === 0) {
      await groups.release(group.id, now);
      continue;
    }
    log.warn('Innkallinger som skal sendes samtidig, holdes tilbake.', { group: group.id });
    await tell(releasing, group.body, {
      type: 'held',
      group: group.id,
      wheel: group.wheel,
      size: group.messages.length,
      troubles,
    });
  }
  for (const { id, wheel, body, size, failed } of await groups.incomplete(addSeconds(now, -REPORT_SECONDS))) {
    const troubles = failed.map(({ recipient, title, error }) => ({
      name: recipient.name,
      title,
      reason: error ?? '',
    }));
    await tell(releasing, body, { type: 'incomplete', group: id, wheel, size, troubles });
  }
}

async function unwritable(
  { renderer, contextFor, clock }: Releasing,
  { messages }: WaitingGroup,
): Promise<DispatchTrouble['troubles']> {
  const troubles: { name: string; title: string; reason: string }[] = [];
  for (const { message, createdAt, situation } of messages) {
    if (sendVerdict(message, situation, clock.now()).type !== 'send') continue;
    try {
      renderer.render(message, await contextFor(message, createdAt));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const title = 'content' in message ? message.content.subject : message.occurrence.title;
      troubles.push({ name: message.recipient.name, title, reason });
    }
  }
  return troubles;
}

async function tell(
  { secretariatOf, messages, clock, log }: Releasing,
  body: string,
  trouble: DispatchTrouble,
): Promise<void> {
  const recipient = await secretariatOf(trouble.wheel, body);
  if (recipient) await messages.add([dispatchNotice(trouble, recipient, clock.now())], clock.now());
  else
    log.warn('Ingen sekretariat å si fra til om innkallinger som skal sendes samtidig.', {
      group: trouble.group,
    });
}
