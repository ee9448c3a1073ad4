import type { AuditEntry } from '../../../../application/ports/auditLog.ts';
import type { MessageState } from '../../../../domain/messages/messageState.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { plainDate } from '../../../../domain/time/plainDate.ts';
import { deliveryStateWords } from '../daily/deliveryStateWords.ts';
import { logValueWords } from './logValueWords.ts';
import { logWords } from './logWords.ts';

/** The parts of an entry that say something, each «name: value» in the reader's words. `wheels`: those the reader knows by name. */
export function logDetails(
  { detail, wheel }: Pick<AuditEntry, 'detail' | 'wheel'>,
  wheels: readonly { readonly id: string; readonly name: string }[],
  language: Language,
): readonly string[] {
  const { details } = logWords[language];
  const values = logValueWords[language];
  const { states } = deliveryStateWords[language];

  function said(part: string, value: string): string {
    if (part === 'was') return (states[value as MessageState] ?? value).toLowerCase();
    if (part === 'wheels')
      return value
        .split(', ')
        .map((id) => wheels.find((each) => each.id === id)?.name ?? id)
        .join(', ');
    const day = part === 'date' ? plainDate(value) : null;
    if (day !== null) return formatDay(day, language);
    return values[`${part}.${value}`] ?? value;
  }

  return Object.entries(detail ?? {})
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .filter(([part]) => part !== 'wheels' || wheel === null)
    .map(([part, value]) => {
      const called = details[part];
      const text = said(part, String(value));
      return called === undefined ? text : `${called}: ${text}`;
    });
}
