import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';

type Said = Readonly<Record<'lagret' | 'fjernet' | 'avlyst', (title: string, when: string) => string>>;

const SAID: Readonly<Record<Language, Said>> = {
  nb: {
    lagret: (title, when) => `Avgjørelsen er lagret: ${title}, ${when}.`,
    fjernet: (title) => `Avgjørelsen er tatt bort. ${title} er et forslag igjen.`,
    avlyst: (title) => `${title} er ført som avlyst.`,
  },
  nn: {
    lagret: (title, when) => `Avgjerda er lagra: ${title}, ${when}.`,
    fjernet: (title) => `Avgjerda er teken bort. ${title} er eit forslag igjen.`,
    avlyst: (title) => `${title} er ført som avlyst.`,
  },
  en: {
    lagret: (title, when) => `The decision is saved: ${title}, ${when}.`,
    fjernet: (title) => `The decision is taken back. ${title} is a proposal again.`,
    avlyst: (title) => `${title} is entered as cancelled.`,
  },
};

const NOBODY: Readonly<Record<Language, string>> = {
  nb: 'Ingen får beskjed før planen under er gjennomført.',
  nn: 'Ingen får melding før planen under er gjennomført.',
  en: 'Nobody is told before the plan below is applied.',
};

/** What an address says has just been done to a meeting, as its query; none when it says nothing of the kind. */
export function receiptQuery(query: URLSearchParams): Readonly<Record<string, string>> {
  const did = doneIn(query);
  const key = did === null ? '' : (query.get(did) ?? '');
  return did !== null && /^[\w/-]{1,200}$/.test(key) ? { [did]: key } : {};
}

/** The receipt in words; null when the address asks for none, or the reader may not see the meeting. */
export function decisionReceipt(
  query: URLSearchParams,
  occurrences: readonly Occurrence[],
  maySee: (wheel: string) => boolean,
  language: Language,
): string | null {
  const did = doneIn(query);
  const found = did === null ? null : occurrences.find(({ key }) => key === query.get(did));
  if (did === null || !found || !maySee(found.wheel)) return null;
  const said = SAID[language][did](found.title, formatMeetingTime(found.time, language));
  return `${said} ${NOBODY[language]}`;
}

function doneIn(query: URLSearchParams): keyof Said | null {
  return (['lagret', 'fjernet', 'avlyst'] as const).find((did) => query.has(did)) ?? null;
}
