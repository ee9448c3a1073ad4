import type { Message } from '../domain/messages/message.ts';
import type { MessageReason } from '../domain/publication/messageReason.ts';
import { type Telling, tellingOf } from '../domain/publication/tellingOf.ts';

/** In the words of the mail itself. */
const TEXTS: Readonly<Record<Telling, string>> = {
  new: 'Innkalling',
  time: 'Ny tid',
  place: 'Nytt sted',
  'time-and-place': 'Ny tid og nytt sted',
  text: 'Ny tekst',
  address: 'Innkalling til ny adresse',
  cancelled: 'Avlyst',
  unconfirmed: 'Ikke lenger bekreftet',
  removed: 'Tatt av listen',
  'old-address': 'Avlysning til gammel adresse',
  'past-day': 'Flyttet til en dag som har vært',
};

/** What a recipient is told, in a word or two: «Innkalling», «Ny tid og nytt sted», «Tatt av listen». */
export function tellingText(method: Message['method'], reasons: readonly MessageReason[]): string {
  return TEXTS[tellingOf(method, reasons)];
}
