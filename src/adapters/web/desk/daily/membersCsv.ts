import type { ListedMember } from '../../../../application/listMembers.ts';
import { csvLines } from '../../../../domain/sheet/csvLines.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { dailyWords } from './dailyWords.ts';
import { memberRemarks } from './memberRemarks.ts';
import { memberWords } from './memberWords.ts';

/** Members for a spreadsheet, see `csvLines`; dates as ISO 8601. */
export function membersCsv(members: readonly ListedMember[], language: Language): string {
  const words = memberWords[language];
  const daily = dailyWords[language];
  const head = [
    daily.wheel,
    daily.body,
    words.seat,
    words.role,
    daily.from,
    daily.to,
    words.address,
    words.lastSent,
    words.faults,
  ];
  const lines = members.map((member) => {
    const { wheel, body, seat, mailbox } = member;
    return [
      wheel.name,
      body.name,
      seat.name,
      words.as[seat.as],
      seat.from ?? '',
      seat.to ?? '',
      mailbox?.address ?? (seat.vacant ? words.vacant : ''),
      mailbox?.lastSent ? dateIn(mailbox.lastSent) : '',
      memberRemarks(member, language).join(' '),
    ];
  });
  return csvLines([head, ...lines]);
}
