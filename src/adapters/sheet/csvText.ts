import { csvLines } from '../../domain/sheet/csvLines.ts';
import type { YearTable } from '../../domain/sheet/yearTable.ts';
import { type SheetValue, yearColumns } from './yearColumns.ts';

/** A table as CSV, see `csvLines`; dates as ISO 8601. */
export function csvText({ language, rows }: YearTable): string {
  const columns = yearColumns(language);
  return csvLines([
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map((column) => written(column.of(row)))),
  ]);
}

function written(value: SheetValue): string {
  if (value === null) return '';
  if (value.type === 'number') return String(value.number);
  if (value.type === 'date') return value.date;
  return value.type === 'time' ? value.time : value.text;
}
