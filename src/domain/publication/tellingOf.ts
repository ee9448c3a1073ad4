import type { Message } from '../messages/message.ts';
import type { MessageReason } from './messageReason.ts';

/** What a recipient is told of a meeting, in one word for words to be found by. */
export type Telling =
  | MessageReason
  | 'time-and-place'
  /** A cancellation to the address somebody had before. */
  | 'old-address'
  /** A cancellation since the meeting is now on a day that is past. */
  | 'past-day';

export function tellingOf(method: Message['method'], reasons: readonly MessageReason[]): Telling {
  if (method === 'CANCEL') {
    if (reasons.includes('address')) return 'old-address';
    return reasons.includes('time') ? 'past-day' : (reasons[0] ?? 'cancelled');
  }
  const news = reasons.filter((each) => each !== 'text');
  if (news.length === 2 && news.includes('time')) return 'time-and-place';
  return news[0] ?? reasons[0] ?? 'new';
}
