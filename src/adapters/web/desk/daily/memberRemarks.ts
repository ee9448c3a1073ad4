import type { ListedMember } from '../../../../application/listMembers.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { memberWords } from './memberWords.ts';

/** What one should know of the mailbox of a seat: mail comes back, or reminders are turned off. */
export function memberRemarks({ mailbox }: ListedMember, language: Language): readonly string[] {
  const words = memberWords[language];
  if (mailbox === null) return [];
  const { failing, preference } = mailbox;
  return [
    ...(failing
      ? [words.failing(cleanLine(failing.reason), formatDay(dateIn(failing.since), language))]
      : []),
    ...(preference?.reminders === false ? [words.noReminders] : []),
  ];
}
