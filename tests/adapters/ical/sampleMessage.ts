import type { MailContext } from '../../../src/application/ports/mailRenderer.ts';
import type { Message } from '../../../src/domain/messages/message.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleFeed } from './sampleFeed.ts';
import { sampleOccurrence } from './sampleOccurrence.ts';

/** An invitation to the first member. */
export function sampleMessage(changes: Partial<Message> = {}): Message {
  const occurrence = changes.occurrence ?? sampleOccurrence();
  return {
    key: 'invitation.agder.kdk.mote.2027.3.2.REQUEST.kd-lillesand',
    kind: 'invitation',
    method: 'REQUEST',
    occurrence,
    sequence: 2,
    offset: null,
    recipient: sampleOccurrence().invited[0]!,
    dueAt: '2027-06-15T12:35:00.000Z' as Instant,
    expiresAt: null,
    ...changes,
  };
}

export function sampleContext(changes: Partial<MailContext> = {}): MailContext {
  return {
    createdAt: '2027-06-15T12:34:56.000Z' as Instant,
    sender: { name: 'KS Agder', address: 'innkalling@arshjul.example' },
    replyTo: { name: 'KS Agder', address: 'agder@ks.example' },
    baseUrl: 'https://arshjul.example',
    citations: sampleFeed().citations,
    ...changes,
  };
}
