import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { publicFindings } from '../../../domain/findings/publicFindings.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { findingsWords } from './findingsWords.ts';
import { presentFinding } from './presentFinding.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';

const SEVERITIES = [
  { severity: 'error', mark: '✕' },
  { severity: 'warning', mark: '!' },
  { severity: 'info', mark: 'i' },
] as const;

/** Every finding, gravest first, each with its place in the files, what to do and the words of the rule. */
export function findingsPage(snapshot: CalendarSnapshot, today: PlainDate, language: Language): Page {
  const words = findingsWords[language];
  const findings = publicFindings(
    snapshot.findings,
    snapshot.wheels.flatMap(({ bodies }) => bodies),
    snapshot.occurrences,
  );
  return {
    template: 'findings',
    title: words.title,
    section: 'findings',
    language,
    data: {
      words,
      lang: language === 'nb' ? null : 'nb',
      total: findings.length,
      groups: SEVERITIES.map((group) => ({
        ...group,
        ...words.severities[group.severity],
        ...findingsOf(
          findings.filter(({ severity }) => severity === group.severity),
          snapshot,
          today,
          language,
        ),
      })),
    },
  };
}

// So many alike are still read one by one.
const FEW = 3;

/** In heaps of one code: of many to know of, the first is open and the rest folded away. */
function findingsOf(
  own: readonly Finding[],
  snapshot: CalendarSnapshot,
  today: PlainDate,
  language: Language,
): object {
  const heaps = [...Map.groupBy(own, ({ code }) => code).values()].map((findings) => {
    const open = findings[0]?.severity === 'info' && findings.length > FEW ? 1 : findings.length;
    const shown = findings.map((finding) => presentFinding(finding, snapshot, today, language));
    return { first: shown.slice(0, open), rest: shown.slice(open) };
  });
  return { count: own.length, heaps };
}
