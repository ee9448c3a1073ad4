import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { occurrenceRow } from './occurrenceRow.ts';
import { quotesOf } from './quotesOf.ts';

/** A finding as pages show it: its words, its place in the files, the rules behind it, and what it is about. */
export function presentFinding(
  finding: Finding,
  snapshot: CalendarSnapshot,
  today: PlainDate,
  language: Language,
): object {
  const [folder] = finding.at.file.split('/');
  // The wheel that the file belongs to knows best what an id means.
  const wheels = snapshot.wheels.toSorted((a, b) => Number(b.id === folder) - Number(a.id === folder));
  return {
    message: finding.message,
    remedy: finding.remedy,
    place: `${finding.at.file}:${finding.at.line}`,
    code: finding.code,
    quotes: quotesOf(finding.cite, wheels, language),
    occurrences: finding.occurrences
      .map((key) => snapshot.occurrences.find((found) => found.key === key))
      .map((found) => (found ? publicOccurrence(found) : null))
      .filter((found) => found !== null)
      .map((found) => {
        const row = occurrenceRow(found, [], today, null, language);
        return { title: row.title, when: row.when, href: row.href };
      }),
  };
}
