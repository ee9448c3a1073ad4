import { foreseenMessages } from '../../../src/domain/messages/foreseenMessages.ts';
import { invitationMessages } from '../../../src/domain/messages/invitationMessages.ts';
import type { Conversation } from '../../../src/domain/publication/conversation.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';

const LONG_AGO = '2020-01-01T08:00:00.000Z' as Instant;

/** What would be recorded had each version been sent to everybody it calls; the messages of `open` still wait. */
export function conversationsOf(
  published: readonly Published[],
  open: readonly string[] = [],
): ReadonlyMap<string, Conversation> {
  return new Map(
    published.map(({ occurrence, sequence, removed }) => {
      const calls = occurrence.status === 'confirmed' && !removed ? occurrence.invited : [];
      const sent = invitationMessages(occurrence, sequence, 'REQUEST', calls, LONG_AGO);
      const waiting = [...sent, ...foreseenMessages(occurrence, sequence)].filter(({ key }) =>
        open.includes(key),
      );
      return [
        occurrence.key,
        {
          told: sent
            .filter(({ key }) => !open.includes(key))
            .map(({ recipient, occurrence }) => ({
              method: 'REQUEST' as const,
              sequence,
              recipient,
              occurrence,
            })),
          deputies: [],
          waiting: waiting.map((message) => ({ ...message, occurrence: occurrence.key })),
        },
      ];
    }),
  );
}
