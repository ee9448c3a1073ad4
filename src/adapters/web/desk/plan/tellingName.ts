import type { Message } from '../../../../domain/messages/message.ts';
import type { Plan } from '../../../../domain/publication/plan.ts';
import { tellingOf } from '../../../../domain/publication/tellingOf.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { tellingWords } from './tellingWords.ts';

/** What a message is, in its own words: «Ny tid», «Påminnelse». */
export function tellingName(
  message: Message,
  { reasons }: Pick<Plan, 'reasons'>,
  language: Language,
): string {
  const words = tellingWords[language];
  return message.kind === 'invitation'
    ? words.tellings[tellingOf(message.method, reasons[message.key] ?? [])]
    : words.kinds[message.kind];
}
