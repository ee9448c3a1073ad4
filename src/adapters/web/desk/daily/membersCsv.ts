import type { ListedMember } from '../../../../application/listMembers.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { dailyWords } from './dailyWords.ts';
import { memberRemarks } from './memberRemarks.ts';
import { memberWords } from './memberWords.ts';

/** Without it Excel reads UTF-8 as another encoding, and æøå are lost. */
const BOM = '\ufeff';
/** What makes a spreadsheet take a text for a formula, which may then do something (OWASP, CSV injection). */
const FORMULA = /^[=+\-@]/;

/** Members for a spreadsheet: CRLF (RFC 4180), semicolons as Norwegian settings expect, dates as ISO 8601. */
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
  return BOM + [head, ...lines].map((fields) => `${fields.map(field).join(';')}\r\n`).join('');
}

function field(text: string): string {
  const line = cleanLine(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
