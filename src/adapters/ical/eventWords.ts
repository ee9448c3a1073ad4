import type { OccurrenceKind } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';

export type EventWords = {
  readonly kinds: Readonly<Record<OccurrenceKind, string>>;
  readonly cancelled: string;
  readonly proposed: string;
  readonly proposedNote: string;
  readonly agenda: string;
  readonly host: string;
  readonly guests: string;
  readonly owner: string;
  readonly note: string;
  readonly why: string;
  readonly join: string;
  readonly shortened: string;
};

/** What a calendar entry says besides its own content. */
export const eventWords: Readonly<Record<Language, EventWords>> = {
  nb: {
    kinds: { meeting: 'Møte', obligation: 'Frist', duty: 'Plikt', anchor: 'Arrangement' },
    cancelled: 'AVLYST: ',
    proposed: 'FORSLAG: ',
    proposedNote: 'Datoen er et forslag og kan bli endret.',
    agenda: 'Saksliste:',
    host: 'Vert',
    guests: 'Gjester',
    owner: 'Ansvarlig',
    note: 'Merknad',
    why: 'Hvorfor',
    join: 'Delta på nett',
    shortened: 'Teksten er forkortet. Resten står i årshjulet',
  },
  nn: {
    kinds: { meeting: 'Møte', obligation: 'Frist', duty: 'Plikt', anchor: 'Arrangement' },
    cancelled: 'AVLYST: ',
    proposed: 'FORSLAG: ',
    proposedNote: 'Datoen er eit forslag og kan bli endra.',
    agenda: 'Sakliste:',
    host: 'Vert',
    guests: 'Gjester',
    owner: 'Ansvarleg',
    note: 'Merknad',
    why: 'Kvifor',
    join: 'Delta på nett',
    shortened: 'Teksten er korta ned. Resten står i årshjulet',
  },
  en: {
    kinds: { meeting: 'Meeting', obligation: 'Deadline', duty: 'Duty', anchor: 'Event' },
    cancelled: 'CANCELLED: ',
    proposed: 'PROPOSED: ',
    proposedNote: 'The date is a proposal and may change.',
    agenda: 'Agenda:',
    host: 'Host',
    guests: 'Guests',
    owner: 'Responsible',
    note: 'Note',
    why: 'Why',
    join: 'Join online',
    shortened: 'The text has been shortened. The rest is in the annual wheel',
  },
};
