import type { Message } from '../domain/messages/message.ts';
import type { MessageReason } from '../domain/publication/messageReason.ts';
import { tellingNames } from '../domain/publication/tellingNames.ts';
import { tellingOf } from '../domain/publication/tellingOf.ts';

/** What a recipient is told, in a word or two: «Innkalling», «Ny tid og nytt sted», «Tatt av listen». */
export function tellingText(method: Message['method'], reasons: readonly MessageReason[]): string {
  return tellingNames.nb[tellingOf(method, reasons)];
}
