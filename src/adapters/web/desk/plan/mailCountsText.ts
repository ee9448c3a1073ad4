import type { Message } from '../../../../domain/messages/message.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { type TellingWords, tellingWords } from './tellingWords.ts';

/** «26 innkallinger, 2 påminnelser»; null when there are none. */
export function mailCountsText(
  messages: readonly Pick<Message, 'method'>[],
  language: Language,
): string | null {
  const words = tellingWords[language];
  const count = (method: Message['method'], [one, many]: TellingWords['invitations']): readonly string[] => {
    const own = messages.filter((message) => message.method === method).length;
    return own === 0 ? [] : [`${own} ${own === 1 ? one : many}`];
  };
  const parts = [
    ...count('REQUEST', words.invitations),
    ...count('CANCEL', words.cancellations),
    ...count(null, words.reminders),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
