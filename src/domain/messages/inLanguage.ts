import type { Language } from '../time/language.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';

/** A message in the language its recipient has chosen; null: as the schedules say. The words of a letter are written already. */
export function inLanguage(message: Message | Letter, language: Language | null): Message | Letter {
  if (language === null || language === message.recipient.language) return message;
  return { ...message, recipient: { ...message.recipient, language } };
}
