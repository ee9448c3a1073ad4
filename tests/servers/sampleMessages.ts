import type { Clock } from '../../src/application/ports/clock.ts';
import { invitationMessages } from '../../src/domain/messages/invitationMessages.ts';
import type { Letter } from '../../src/domain/messages/letter.ts';
import { sampleOccurrence, sampleRole } from '../application/sampleOccurrence.ts';
import type { Outbox } from './openOutbox.ts';

const MEETING = sampleOccurrence();

/**
 * Adds messages about one published meeting, due now: `invitation` is sent again when nobody knows whether it arrived,
 * `digest` is held then. Recipients are `<id>@kommune.example`. Answers the keys.
 */
export async function sampleMessages(
  outbox: Pick<Outbox, 'publish' | 'publications' | 'messages'>,
  clock: Clock,
  kind: 'invitation' | 'digest',
  ids: readonly string[],
): Promise<readonly string[]> {
  if ((await outbox.publications.latestRevision()) === 0) await outbox.publish([MEETING], clock);
  const roles = ids.map((id) => sampleRole(id));
  const messages =
    kind === 'invitation'
      ? invitationMessages(MEETING, 0, 'REQUEST', roles, clock.now())
      : roles.map((recipient): Letter => ({
          key: `digest.${recipient.id}`,
          kind,
          wheel: MEETING.wheel,
          recipient,
          dueAt: clock.now(),
          expiresAt: null,
          content: { subject: 'Uka', intro: 'Uka', sections: [] },
        }));
  await outbox.messages.add(messages, clock.now());
  return messages.map(({ key }) => key);
}
