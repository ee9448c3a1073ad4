import type { DeliveryEntry } from '../../../../application/ports/deliveryLog.ts';
import type { MessageState } from '../../../../domain/messages/messageState.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import { deliveryWords } from './deliveryWords.ts';
import { deskHref } from './deskHref.ts';
import { shownItem } from './shownItem.ts';

/** A mark of its own shape for each state: colour alone says nothing. */
const MARKS: Readonly<Record<MessageState, string>> = {
  failed: '✕',
  unknown: '?',
  missed: '!',
  retry: '↻',
  claimed: '→',
  planned: '○',
  sent: '✓',
  skipped: '–',
  superseded: '–',
};

/** A message as a line of a list. */
export function deliveryLine(entry: DeliveryEntry, language: Language) {
  const { key, kind, method, state, title, recipient, changedAt, dueAt, error, response } = entry;
  const words = deliveryWords[language];
  const at = changedAt ?? dueAt;
  return {
    key,
    item: shownItem(key, state),
    href: deskHref('leveranser', key),
    what: `${words.kinds[method === 'CANCEL' ? 'cancellation' : kind]}: ${title}`,
    recipient: recipient.name,
    address: recipient.address,
    at,
    when: formatInstant(at, language),
    state,
    mark: MARKS[state],
    stateName: words.states[state],
    why: error === null ? null : cleanLine(error),
    response: response === null ? null : cleanLine(response),
  };
}
