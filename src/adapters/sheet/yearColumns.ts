import { sheetWords } from '../../domain/sheet/sheetWords.ts';
import type { YearRow } from '../../domain/sheet/yearTable.ts';
import type { ClockTime } from '../../domain/time/clockTime.ts';
import type { Language } from '../../domain/time/language.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** What a cell holds; null for an empty one. */
export type SheetValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'date'; readonly date: PlainDate }
  | { readonly type: 'time'; readonly time: ClockTime }
  | null;

export type YearColumn = {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  readonly of: (row: YearRow) => SheetValue;
};

/** The columns of a year in a spreadsheet, the same in every format. */
export function yearColumns(language: Language): readonly YearColumn[] {
  const words = sheetWords[language].columns;
  return [
    { heading: words.weekday, width: 11, of: (row) => text(row.weekday) },
    { heading: words.from, width: 12, of: ({ from }) => from && { type: 'date', date: from } },
    { heading: words.fromTime, width: 9, of: ({ fromTime }) => fromTime && { type: 'time', time: fromTime } },
    { heading: words.to, width: 12, of: ({ to }) => to && { type: 'date', date: to } },
    { heading: words.toTime, width: 9, of: ({ toTime }) => toTime && { type: 'time', time: toTime } },
    {
      heading: words.week,
      width: 7,
      of: ({ week }) => (week === null ? null : { type: 'number', number: week }),
    },
    { heading: words.title, width: 48, of: (row) => text(row.title) },
    { heading: words.body, width: 34, of: (row) => text(row.body) },
    { heading: words.kind, width: 14, of: (row) => text(row.kind) },
    { heading: words.status, width: 12, of: (row) => text(row.status) },
    { heading: words.place, width: 22, of: (row) => text(row.place) },
    { heading: words.host, width: 22, of: (row) => text(row.host) },
    { heading: words.note, width: 34, of: (row) => text(row.note) },
    { heading: words.open, width: 30, of: (row) => text(row.open) },
    { heading: words.sources, width: 18, of: (row) => text(row.sources) },
    { heading: words.key, width: 34, of: (row) => text(row.key) },
  ];
}

function text(value: string): SheetValue {
  return value === '' ? null : { type: 'text', text: value };
}
