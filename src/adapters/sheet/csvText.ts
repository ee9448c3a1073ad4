import type { YearTable } from '../../domain/sheet/yearTable.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { type SheetValue, yearColumns } from './yearColumns.ts';

/** Without it Excel reads UTF-8 as another encoding, and æøå are lost. */
const BOM = '\ufeff';
/** What makes a spreadsheet take a text for a formula, which may then do something (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as lines ended by CRLF (RFC 4180), fields parted by semicolon as Norwegian settings expect, dates as ISO 8601. */
export function csvText({ language, rows }: YearTable): string {
  const columns = yearColumns(language);
  const lines = [
    columns.map(({ heading }) => field(heading)),
    ...rows.map((row) => columns.map((column) => field(written(column.of(row))))),
  ];
  return BOM + lines.map((fields) => `${fields.join(';')}\r\n`).join('');
}

function written(value: SheetValue): string {
  if (value === null) return '';
  if (value.type === 'number') return String(value.number);
  if (value.type === 'date') return value.date;
  return value.type === 'time' ? value.time : cleanLine(value.text);
}

function field(text: string): string {
  // An apostrophe first is how spreadsheets themselves write «this is text».
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
