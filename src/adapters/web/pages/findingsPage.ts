import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Page } from '../renderPage.ts';
import { occurrenceRow } from './occurrenceRow.ts';
import { quotesOf } from './quotesOf.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';

const SEVERITIES = [
  {
    severity: 'error',
    name: 'Feil',
    one: 'Feil',
    mark: '✕',
    meaning: 'En regel er brutt, eller en fil kan ikke leses.',
  },
  {
    severity: 'warning',
    name: 'Advarsler',
    one: 'Advarsel',
    mark: '!',
    meaning: 'En regel er strukket, men ikke brutt.',
  },
  {
    severity: 'info',
    name: 'Til orientering',
    one: 'Til orientering',
    mark: 'i',
    meaning: 'Noe er åpent eller bygger på en antakelse.',
  },
] as const;

/** Every finding, gravest first, each with its place in the files, what to do and the words of the rule. */
export function findingsPage(snapshot: CalendarSnapshot, today: PlainDate): Page {
  return {
    template: 'findings',
    title: 'Funn',
    section: 'findings',
    data: {
      total: snapshot.findings.length,
      groups: SEVERITIES.map((group) => ({
        ...group,
        ...findingsOf(group.severity, snapshot, today),
      })),
    },
  };
}

// So many alike are still read one by one.
const FEW = 3;

/** In heaps of one code: of many to know of, the first is open and the rest folded away. */
function findingsOf(severity: Finding['severity'], snapshot: CalendarSnapshot, today: PlainDate): object {
  const own = snapshot.findings.filter((finding) => finding.severity === severity);
  const heaps = [...Map.groupBy(own, ({ code }) => code).values()].map((findings) => {
    const open = severity === 'info' && findings.length > FEW ? 1 : findings.length;
    const shown = findings.map((finding) => present(finding, snapshot, today));
    return { first: shown.slice(0, open), rest: shown.slice(open) };
  });
  return { count: own.length, heaps };
}

function present(finding: Finding, snapshot: CalendarSnapshot, today: PlainDate): object {
  const [folder] = finding.at.file.split('/');
  // The wheel that the file belongs to knows best what an id means.
  const wheels = snapshot.wheels.toSorted((a, b) => Number(b.id === folder) - Number(a.id === folder));
  return {
    message: finding.message,
    remedy: finding.remedy,
    place: `${finding.at.file}:${finding.at.line}`,
    code: finding.code,
    quotes: quotesOf(finding.cite, wheels),
    occurrences: finding.occurrences
      .map((key) => snapshot.occurrences.find((found) => found.key === key))
      .map((found) => (found ? publicOccurrence(found) : null))
      .filter((found) => found !== null)
      .map((found) => {
        const row = occurrenceRow(found, [], today, null);
        return { title: row.title, when: row.when, href: row.href };
      }),
  };
}
