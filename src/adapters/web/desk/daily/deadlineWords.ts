import type { Fulfilment } from '../../../../domain/fulfilment/fulfilment.ts';
import type { DeadlineState } from '../../../../domain/fulfilment/deadline.ts';
import type { Language } from '../../../../domain/time/language.ts';

type Said = Fulfilment['state'];

/** Words of the pages about deadlines and duties. */
export type DeadlineWords = {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly filters: Readonly<Record<'apne' | 'forfalt' | 'utfort' | 'frafalt' | 'alle', string>>;
  readonly states: Readonly<Record<DeadlineState, string>>;
  readonly due: string;
  readonly what: string;
  readonly owner: string;
  readonly none: string;
  readonly count: (number: number) => string;
  readonly many: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly done: string;
  readonly waive: string;
  readonly reopen: string;
  readonly doneOf: (title: string) => string;
  readonly said: Readonly<Record<Said, (by: string, at: string) => string>>;
  readonly didOne: Readonly<Record<Said, (title: string) => string>>;
  readonly didMany: Readonly<Record<Said, (count: number) => string>>;
  readonly noReminders: string;
  readonly stale: (count: number) => string;
  readonly staleLine: (title: string, said: string) => string;
  readonly unfit: (title: string) => string;
  readonly history: string;
  readonly noHistory: string;
  readonly mail: string;
  readonly noMail: string;
  readonly proposed: string;
  readonly daysLate: (days: number) => string;
  readonly checklist: string;
  readonly inYear: string;
};

export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  nb: {
    title: 'Frister og plikter',
    lead: 'Det som skal gjøres til en bestemt dag. Det som er meldt utført eller frafalt, minnes ingen om.',
    caption: 'Frister og plikter, etter dato',
    filters: { apne: 'Åpne', forfalt: 'Forfalt', utfort: 'Utført', frafalt: 'Frafalt', alle: 'Alle' },
    states: { open: 'Åpen', overdue: 'Forfalt', past: 'Passert', done: 'Utført', waived: 'Frafalt' },
    due: 'Frist',
    what: 'Hva',
    owner: 'Ansvarlig',
    none: 'Ingenting passer med det du har valgt.',
    count: (number) => (number === 1 ? '1 frist' : `${number} frister`),
    many: 'Gjør noe med de valgte',
    reason: 'Grunn eller merknad',
    reasonHelp: 'Må være med når noe frafalles. Den blir stående i historikken.',
    done: 'Meld utført',
    waive: 'Frafall',
    reopen: 'Åpne igjen',
    doneOf: (title) => `Meld utført: ${title}`,
    said: {
      done: (by, at) => `Meldt utført av ${by}, ${at}`,
      waived: (by, at) => `Frafalt av ${by}, ${at}`,
      open: (by, at) => `Åpnet igjen av ${by}, ${at}`,
    },
    didOne: {
      done: (title) => `«${title}» er meldt utført.`,
      waived: (title) => `«${title}» er frafalt.`,
      open: (title) => `«${title}» er åpen igjen.`,
    },
    didMany: {
      done: (count) => `${count} frister er meldt utført.`,
      waived: (count) => `${count} frister er frafalt.`,
      open: (count) => `${count} frister er åpne igjen.`,
    },
    noReminders: 'Det går ingen flere påminnelser.',
    stale: (count) =>
      count === 1 ? 'Én er latt være, fordi noen andre var først.' : `${count} er latt være.`,
    staleLine: (title, said) => `«${title}»: ${said}.`,
    unfit: (title) => `«${title}» kan ikke meldes utført eller frafalles.`,
    history: 'Historikk',
    noHistory: 'Ingen har sagt noe om den ennå.',
    mail: 'E-post om den',
    noMail: 'Ingen e-post er planlagt eller sendt.',
    proposed: 'Forslag',
    daysLate: (days) => (days === 1 ? '1 dag over' : `${days} dager over`),
    checklist: 'Huskeliste',
    inYear: 'Se den i årshjulet',
  },
  nn: {
    title: 'Fristar og plikter',
    lead: 'Det som skal gjerast til ein bestemt dag. Det som er meldt utført eller fråfalle, blir ingen minte om.',
    caption: 'Fristar og plikter, etter dato',
    filters: { apne: 'Opne', forfalt: 'Forfalne', utfort: 'Utførte', frafalt: 'Fråfalne', alle: 'Alle' },
    states: { open: 'Open', overdue: 'Forfallen', past: 'Passert', done: 'Utført', waived: 'Fråfallen' },
    due: 'Frist',
    what: 'Kva',
    owner: 'Ansvarleg',
    none: 'Ingenting passar med det du har valt.',
    count: (number) => (number === 1 ? '1 frist' : `${number} fristar`),
    many: 'Gjer noko med dei valde',
    reason: 'Grunn eller merknad',
    reasonHelp: 'Må vere med når noko blir fråfalle. Han blir ståande i historikken.',
    done: 'Meld utført',
    waive: 'Fråfall',
    reopen: 'Opne igjen',
    doneOf: (title) => `Meld utført: ${title}`,
    said: {
      done: (by, at) => `Meldt utført av ${by}, ${at}`,
      waived: (by, at) => `Fråfallen av ${by}, ${at}`,
      open: (by, at) => `Opna igjen av ${by}, ${at}`,
    },
    didOne: {
      done: (title) => `«${title}» er meldt utført.`,
      waived: (title) => `«${title}» er fråfallen.`,
      open: (title) => `«${title}» er open igjen.`,
    },
    didMany: {
      done: (count) => `${count} fristar er meldte utførte.`,
      waived: (count) => `${count} fristar er fråfalne.`,
      open: (count) => `${count} fristar er opne igjen.`,
    },
    noReminders: 'Det går ingen fleire påminningar.',
    stale: (count) =>
      count === 1 ? 'Éin er late vere, fordi nokon andre var først.' : `${count} er latne vere.`,
    staleLine: (title, said) => `«${title}»: ${said}.`,
    unfit: (title) => `«${title}» kan ikkje meldast utført eller fråfallast.`,
    history: 'Historikk',
    noHistory: 'Ingen har sagt noko om han enno.',
    mail: 'E-post om han',
    noMail: 'Ingen e-post er planlagd eller send.',
    proposed: 'Forslag',
    daysLate: (days) => (days === 1 ? '1 dag over' : `${days} dagar over`),
    checklist: 'Hugseliste',
    inYear: 'Sjå han i årshjulet',
  },
  en: {
    title: 'Deadlines and duties',
    lead: 'What is to be done by a certain day. Nobody is reminded of what is done or waived.',
    caption: 'Deadlines and duties, by date',
    filters: { apne: 'Open', forfalt: 'Overdue', utfort: 'Done', frafalt: 'Waived', alle: 'All' },
    states: { open: 'Open', overdue: 'Overdue', past: 'Past', done: 'Done', waived: 'Waived' },
    due: 'Due',
    what: 'What',
    owner: 'Responsible',
    none: 'Nothing matches what you have chosen.',
    count: (number) => (number === 1 ? '1 deadline' : `${number} deadlines`),
    many: 'Do something with those chosen',
    reason: 'Reason or note',
    reasonHelp: 'Required when something is waived. It is kept in the history.',
    done: 'Mark as done',
    waive: 'Waive',
    reopen: 'Reopen',
    doneOf: (title) => `Mark as done: ${title}`,
    said: {
      done: (by, at) => `Marked as done by ${by}, ${at}`,
      waived: (by, at) => `Waived by ${by}, ${at}`,
      open: (by, at) => `Reopened by ${by}, ${at}`,
    },
    didOne: {
      done: (title) => `«${title}» is marked as done.`,
      waived: (title) => `«${title}» is waived.`,
      open: (title) => `«${title}» is open again.`,
    },
    didMany: {
      done: (count) => `${count} deadlines are marked as done.`,
      waived: (count) => `${count} deadlines are waived.`,
      open: (count) => `${count} deadlines are open again.`,
    },
    noReminders: 'No more reminders are sent.',
    stale: (count) =>
      count === 1 ? 'One was left alone, because somebody else was first.' : `${count} were left alone.`,
    staleLine: (title, said) => `«${title}»: ${said}.`,
    unfit: (title) => `«${title}» cannot be marked as done or waived.`,
    history: 'History',
    noHistory: 'Nobody has said anything about it yet.',
    mail: 'Mail about it',
    noMail: 'No mail is planned or sent.',
    proposed: 'Proposed',
    daysLate: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    checklist: 'Checklist',
    inYear: 'See it in the wheel',
  },
};
