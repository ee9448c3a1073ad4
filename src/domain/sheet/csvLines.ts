import { cleanLine } from '../text/cleanLine.ts';

/** Without it Excel reads UTF-8 as another encoding, and æøå are lost. */
const BOM = '\ufeff';
/** What makes a spreadsheet take a text for a formula, which may then do something (OWASP, CSV injection). */
const FORMULA = /^[=+\-@]/;

/** Rows as lines ended by CRLF (RFC 4180), fields parted by semicolon as Norwegian settings expect; each field is one line. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((fields) => `${fields.map(field).join(';')}\r\n`).join('');
}

function field(text: string): string {
  const line = cleanLine(text);
  // An apostrophe first is how spreadsheets themselves write «this is text».
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[";]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
