import type { Message } from './message.ts';

/**
 * The identity of a message: kind, occurrence, sequence or offset, method and recipient. Used as primary key, queue job id
 * and local part of the Message-ID, hence dots between the parts and no `:`.
 */
export function messageKey(
  message: Pick<Message, 'kind' | 'occurrence' | 'sequence' | 'offset' | 'method' | 'recipient'>,
): string {
  return [
    message.kind,
    message.occurrence.key.replaceAll('/', '.'),
    `s${message.sequence}`,
    message.offset ?? message.method ?? 'mail',
    message.recipient.id,
  ].join('.');
}
