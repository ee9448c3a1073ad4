import type { Language } from '../time/language.ts';

/** The words of a year as a table. `{…}` is filled in by whoever uses them. */
export type SheetWords = {
  readonly columns: Readonly<
    Record<
      | 'weekday'
      | 'from'
      | 'fromTime'
      | 'to'
      | 'toTime'
      | 'week'
      | 'title'
      | 'body'
      | 'kind'
      | 'status'
      | 'place'
      | 'host'
      | 'note'
      | 'open'
      | 'sources'
      | 'key'
      | 'when',
      string
    >
  >;
  readonly everyone: string;
  readonly membersOnly: string;
  readonly undated: string;
  readonly table: string;
  /** The tab of a workbook: Excel takes 31 characters. */
  readonly tab: string;
  /** Under a printed page: `{date}`, `{from}`. */
  readonly made: string;
  readonly madeFrom: string;
  /** `{page}`, `{pages}`. */
  readonly page: string;
  readonly nothing: string;
};

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  nb: {
    columns: {
      weekday: 'Ukedag',
      from: 'Fra dato',
      fromTime: 'Fra kl.',
      to: 'Til dato',
      toTime: 'Til kl.',
      week: 'Uke',
      title: 'Hva',
      body: 'Organ',
      kind: 'Type',
      status: 'Status',
      place: 'Sted',
      host: 'Vert',
      note: 'Merknad',
      open: 'Synlighet',
      sources: 'Regler',
      key: 'Nøkkel',
      when: 'Når',
    },
    everyone: 'Offentlig',
    membersOnly: 'Sted og sak bare for medlemmer',
    undated: 'Uten dato',
    table: 'Årets møter og frister',
    tab: 'Årets møter og frister',
    made: 'Laget {date}',
    madeFrom: 'Laget {date} fra {from}',
    page: 'Side {page} av {pages}',
    nothing: 'Ingen hendelser passer med valgene.',
  },
  nn: {
    columns: {
      weekday: 'Vekedag',
      from: 'Frå dato',
      fromTime: 'Frå kl.',
      to: 'Til dato',
      toTime: 'Til kl.',
      week: 'Veke',
      title: 'Kva',
      body: 'Organ',
      kind: 'Type',
      status: 'Status',
      place: 'Stad',
      host: 'Vert',
      note: 'Merknad',
      open: 'Synlegheit',
      sources: 'Reglar',
      key: 'Nøkkel',
      when: 'Når',
    },
    everyone: 'Offentleg',
    membersOnly: 'Stad og sak berre for medlemmer',
    undated: 'Utan dato',
    table: 'Møta og fristane i året',
    tab: 'Møta og fristane i året',
    made: 'Laga {date}',
    madeFrom: 'Laga {date} frå {from}',
    page: 'Side {page} av {pages}',
    nothing: 'Ingen hendingar passar med vala.',
  },
  en: {
    columns: {
      weekday: 'Weekday',
      from: 'From date',
      fromTime: 'From time',
      to: 'To date',
      toTime: 'To time',
      week: 'Week',
      title: 'What',
      body: 'Body',
      kind: 'Kind',
      status: 'Status',
      place: 'Place',
      host: 'Host',
      note: 'Note',
      open: 'Visibility',
      sources: 'Rules',
      key: 'Key',
      when: 'When',
    },
    everyone: 'Public',
    membersOnly: 'Place and agenda for members only',
    undated: 'No date yet',
    table: 'Meetings and deadlines of the year',
    tab: 'Meetings and deadlines',
    made: 'Made {date}',
    madeFrom: 'Made {date} from {from}',
    page: 'Page {page} of {pages}',
    nothing: 'Nothing matches the choices.',
  },
};
