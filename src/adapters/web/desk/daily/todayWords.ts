import type { Language } from '../../../../domain/time/language.ts';

/** Words of the page about what needs a hand today. */
export type TodayWords = {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly counts: string;
  readonly overdue: string;
  readonly due: string;
  readonly troubles: string;
  readonly held: string;
  readonly failing: string;
  readonly silent: string;
  readonly unsettled: string;
  readonly errors: string;
  readonly more: (count: number) => string;
  readonly empty: string;
  readonly next: (title: string, when: string) => string;
  readonly nothingNext: string;
  readonly done: string;
  readonly doneOf: (title: string) => string;
  readonly look: string;
  readonly lookAt: (title: string) => string;
  readonly retry: string;
  readonly retryOf: (title: string, to: string) => string;
  readonly read: string;
  readonly attendance: string;
  readonly waitsFor: (names: string) => string;
  readonly andMore: (count: number) => string;
  readonly noDate: string;
  readonly status: Readonly<Record<'proposed' | 'tentative', string>>;
  readonly files: string;
  readonly seat: string;
  readonly dueToday: string;
  readonly inDays: (days: number) => string;
};

export const todayWords: Readonly<Record<Language, TodayWords>> = {
  nb: {
    title: 'I dag',
    lead: (day) => `Det som trenger en hånd ${day}, det viktigste først.`,
    counts: 'Antall',
    overdue: 'Forfalt',
    due: 'Frist i dag og de neste sju dagene',
    troubles: 'E-post som ikke kom fram',
    held: 'Innkommet e-post som venter',
    failing: 'Adresser e-post kommer i retur fra',
    silent: 'Møter der noen ikke har svart',
    unsettled: 'Møter uten dato eller bekreftelse',
    errors: 'Feil i filene',
    more: (count) => (count === 1 ? 'Se 1 til' : `Se ${count} til`),
    empty: 'Ingenting trenger hjelp i dag.',
    next: (title, when) => `Neste: ${title}, ${when}.`,
    nothingNext: 'Det er ingenting i sikte det neste halve året.',
    done: 'Utført',
    doneOf: (title) => `Meld utført: ${title}`,
    look: 'Se nærmere',
    lookAt: (title) => `Se nærmere: ${title}`,
    retry: 'Send på nytt',
    retryOf: (title, to) => `Send på nytt: ${title}, til ${to}`,
    read: 'Les',
    attendance: 'Se oppmøtet',
    waitsFor: (names) => `Venter på ${names}.`,
    andMore: (count) => `og ${count} til`,
    noDate: 'Uten dato',
    status: { proposed: 'Forslag', tentative: 'Foreløpig' },
    files: 'Se funnene',
    seat: 'Se plassene',
    dueToday: 'i dag',
    inDays: (days) => (days === 1 ? 'i morgen' : `om ${days} dager`),
  },
  nn: {
    title: 'I dag',
    lead: (day) => `Det som treng ei hand ${day}, det viktigaste først.`,
    counts: 'Tal',
    overdue: 'Forfalle',
    due: 'Frist i dag og dei neste sju dagane',
    troubles: 'E-post som ikkje kom fram',
    held: 'Innkomen e-post som ventar',
    failing: 'Adresser e-post kjem i retur frå',
    silent: 'Møte der nokon ikkje har svart',
    unsettled: 'Møte utan dato eller stadfesting',
    errors: 'Feil i filene',
    more: (count) => (count === 1 ? 'Sjå 1 til' : `Sjå ${count} til`),
    empty: 'Ingenting treng hjelp i dag.',
    next: (title, when) => `Neste: ${title}, ${when}.`,
    nothingNext: 'Det er ingenting i sikte det neste halve året.',
    done: 'Utført',
    doneOf: (title) => `Meld utført: ${title}`,
    look: 'Sjå nærare',
    lookAt: (title) => `Sjå nærare: ${title}`,
    retry: 'Send på nytt',
    retryOf: (title, to) => `Send på nytt: ${title}, til ${to}`,
    read: 'Les',
    attendance: 'Sjå oppmøtet',
    waitsFor: (names) => `Ventar på ${names}.`,
    andMore: (count) => `og ${count} til`,
    noDate: 'Utan dato',
    status: { proposed: 'Forslag', tentative: 'Førebels' },
    files: 'Sjå funna',
    seat: 'Sjå plassane',
    dueToday: 'i dag',
    inDays: (days) => (days === 1 ? 'i morgon' : `om ${days} dagar`),
  },
  en: {
    title: 'Today',
    lead: (day) => `What needs a hand on ${day}, the most important first.`,
    counts: 'Counts',
    overdue: 'Overdue',
    due: 'Due today and in the next seven days',
    troubles: 'Mail that did not arrive',
    held: 'Incoming mail that waits',
    failing: 'Addresses that mail comes back from',
    silent: 'Meetings where somebody has not answered',
    unsettled: 'Meetings without a date or confirmation',
    errors: 'Errors in the files',
    more: (count) => `See ${count} more`,
    empty: 'Nothing needs a hand today.',
    next: (title, when) => `Next: ${title}, ${when}.`,
    nothingNext: 'There is nothing in sight for the next six months.',
    done: 'Done',
    doneOf: (title) => `Mark as done: ${title}`,
    look: 'Look closer',
    lookAt: (title) => `Look closer: ${title}`,
    retry: 'Send again',
    retryOf: (title, to) => `Send again: ${title}, to ${to}`,
    read: 'Read',
    attendance: 'See the attendance',
    waitsFor: (names) => `Waiting for ${names}.`,
    andMore: (count) => `and ${count} more`,
    noDate: 'Without a date',
    status: { proposed: 'Proposed', tentative: 'Tentative' },
    files: 'See the findings',
    seat: 'See the seats',
    dueToday: 'today',
    inDays: (days) => (days === 1 ? 'tomorrow' : `in ${days} days`),
  },
};
