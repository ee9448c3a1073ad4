import type { Message } from '../domain/messages/message.ts';
import type { MessageReason } from '../domain/publication/messageReason.ts';

const CALLED: Readonly<Record<MessageReason, string>> = {
  new: 'Innkalling',
  time: 'Nytt tidspunkt',
  place: 'Nytt sted',
  text: 'Ny tekst',
  address: 'Innkalling til ny adresse',
  cancelled: 'Avlyst',
  unconfirmed: 'Ikke lenger bekreftet',
  removed: 'Tatt av listen',
};

/** What a recipient is told, in a word or two: «Innkalling», «Nytt tidspunkt og sted», «Tatt av listen». */
export function tellingText(method: Message['method'], reasons: readonly MessageReason[]): string {
  if (method === 'CANCEL') {
    if (reasons.includes('address')) return 'Avlysning til gammel adresse';
    return reasons.includes('time') ? 'Flyttet til en dag som har vært' : first(reasons);
  }
  const news = reasons.filter((each) => each !== 'text');
  return news.length === 2 && news.includes('time')
    ? 'Nytt tidspunkt og sted'
    : first(news.length > 0 ? news : reasons);
}

function first(reasons: readonly MessageReason[]): string {
  return CALLED[reasons[0] ?? 'new'];
}
