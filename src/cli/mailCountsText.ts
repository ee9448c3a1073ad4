import type { Message } from '../domain/messages/message.ts';
import { countedText } from './countedText.ts';

/** «26 innkallinger, 3 avlysninger og 1 påminnelse»: the same words before a plan is applied and after. */
export function mailCountsText(messages: readonly Pick<Message, 'method'>[]): string {
  const count = (method: Message['method']): number =>
    messages.filter((message) => message.method === method).length;
  const [calls, offs, others] = [count('REQUEST'), count('CANCEL'), count(null)];
  const parts = [
    ...(calls > 0 ? [countedText(calls, 'innkalling', 'innkallinger')] : []),
    ...(offs > 0 ? [countedText(offs, 'avlysning', 'avlysninger')] : []),
    ...(others > 0 ? [countedText(others, 'påminnelse', 'påminnelser')] : []),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}
