import type { Letter } from '../messages/letter.ts';
import type { Message } from '../messages/message.ts';
import { offsetText } from '../planning/offsetText.ts';
import { offset } from '../time/offset.ts';

/** Why a mail of a simulated year leaves, in a few Norwegian words. */
export function simulatedReason(message: Message | Letter): string {
  switch (message.kind) {
    case 'invitation':
      return message.method === 'CANCEL' ? 'møtet er avlyst' : 'møtet er bekreftet';
    case 'reminder':
      return distanceText(message.offset, 'fristen');
    case 'escalation':
      return `ikke meldt utført, ${distanceText(message.offset, 'fristen')}`;
    case 'nudge':
      return `har ikke svart, ${distanceText(message.offset, 'møtet')}`;
    case 'digest':
      return 'ukens oversikt';
    case 'notice':
      return 'noe trenger en hånd';
    case 'link':
      return 'mottakeren ba om en lenke';
  }
}

function distanceText(text: string | null, event: string): string {
  const distance = text === null ? null : offset(text);
  if (distance === null) return event;
  if (distance.amount === 0) return event === 'fristen' ? 'på fristdagen' : 'på møtedagen';
  return `${offsetText(distance)} ${distance.amount < 0 ? 'før' : 'etter'} ${event}`;
}
