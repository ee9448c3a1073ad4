import { sheetWords } from '../../domain/sheet/sheetWords.ts';
import type { YearRow, YearTable } from '../../domain/sheet/yearTable.ts';
import { datePartsOf } from '../../domain/time/datePartsOf.ts';
import { dayNames } from '../../domain/time/dayNames.ts';
import type { Box } from './drawSvg.ts';

type Column = { readonly name: keyof (typeof sheetWords)['nb']['columns']; readonly share: number };

const COLUMNS: readonly Column[] = [
  { name: 'when', share: 21 },
  { name: 'week', share: 4 },
  { name: 'title', share: 30 },
  { name: 'body', share: 18 },
  { name: 'place', share: 12 },
  { name: 'kind', share: 7.5 },
  { name: 'status', share: 7.5 },
];
const SIZE = 10;
const PAD = 3;
const GAP = 8;
const HEADING = 24;
const INK = '#1b2a2c';
const MUTED = '#4b5c5e';

/** A line of the table on paper: a row, or the month above its rows. */
type Line =
  | { readonly month: string; readonly height: number }
  | { readonly row: YearRow; readonly cells: readonly string[]; readonly height: number };

/** The lines of each page. A month is never the last line of one, and is said again on the next. */
export function tablePages(
  doc: PDFKit.PDFDocument,
  table: YearTable,
  box: Box,
): readonly (readonly Line[])[] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  let used = HEADING;
  let month = '';
  for (const row of table.rows) {
    const line = lineOf(doc, row, box);
    const named = monthOf(row, table);
    const above = named === month ? 0 : HEADING;
    if (page.length > 0 && used + above + line.height > box.height) {
      pages.push(page);
      page = [];
      used = HEADING;
      month = '';
    }
    if (named !== month) {
      page.push({ month: named, height: HEADING });
      used += HEADING;
      month = named;
    }
    page.push(line);
    used += line.height;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** Draws the lines of one page, with the headings of the columns, into the structure of the document (tagged PDF). */
export function printTable(
  doc: PDFKit.PDFDocument,
  lines: readonly Line[],
  { language }: YearTable,
  box: Box,
  section: PDFKit.PDFStructureElement,
): void {
  const words = sheetWords[language].columns;
  const table = doc.struct('Table');
  section.add(table);
  let y = box.y;
  const head = doc.struct('TR');
  table.add(head);
  const places = placesIn(box);
  for (const [index, { name }] of COLUMNS.entries())
    cell(doc, head, 'TH', { text: words[name], x: places[index]!.x, y, bold: true, scope: 'Column' });
  rule(doc, box, y + HEADING - 7, 1);
  y += HEADING;
  for (const line of lines) {
    const row = doc.struct('TR');
    table.add(row);
    if ('month' in line) {
      cell(doc, row, 'TH', { text: line.month, x: box.x, y: y + 8, bold: true, size: 12, scope: 'Row' });
    } else {
      for (const [index, text] of line.cells.entries()) {
        const { x, width } = places[index]!;
        const struck = line.row.cancelled && COLUMNS[index]?.name === 'title';
        cell(doc, row, 'TD', { text, x, y: y + PAD, width, bold: COLUMNS[index]?.name === 'title', struck });
      }
      rule(doc, box, y, 0.5);
    }
    row.end();
    y += line.height;
  }
  table.end();
}

function lineOf(doc: PDFKit.PDFDocument, row: YearRow, box: Box): Line {
  const cells = COLUMNS.map(({ name }) => textOf(row, name));
  const heights = cells.map((text, index) => {
    doc.font(COLUMNS[index]?.name === 'title' ? 'bold' : 'regular').fontSize(SIZE);
    return doc.heightOfString(text, { width: placesIn(box)[index]!.width });
  });
  return { row, cells, height: Math.max(...heights) + 2 * PAD };
}

function textOf(row: YearRow, name: Column['name']): string {
  if (name === 'week') return row.week === null ? '' : String(row.week);
  if (name === 'open' || name === 'from' || name === 'to') return '';
  return row[name] ?? '';
}

function monthOf({ from }: YearRow, { language }: YearTable): string {
  if (from === null) return sheetWords[language].undated;
  const { year, month } = datePartsOf(from);
  const name = dayNames[language].months[month - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

function placesIn(box: Box): readonly { readonly x: number; readonly width: number }[] {
  const total = COLUMNS.reduce((sum, { share }) => sum + share, 0);
  let x = box.x;
  return COLUMNS.map(({ share }) => {
    const width = (box.width * share) / total;
    const place = { x, width: width - GAP };
    x += width;
    return place;
  });
}

type Cell = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly scope?: 'Row' | 'Column';
};

function cell(
  doc: PDFKit.PDFDocument,
  row: PDFKit.PDFStructureElement,
  type: 'TH' | 'TD',
  { text, x, y, width, size = SIZE, bold = false, struck = false, scope }: Cell,
): void {
  const write = (): void => {
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(INK);
    doc.text(text, x, y, { ...(width === undefined ? { lineBreak: false } : { width }), strike: struck });
  };
  const options = scope === undefined ? {} : ({ scope } as object);
  row.add(doc.struct(type, options, text === '' ? [] : [write]));
}

function rule(doc: PDFKit.PDFDocument, { x, width }: Box, y: number, thick: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(thick)
    .stroke(thick < 1 ? '#dcdcd3' : MUTED);
  doc.endMarkedContent();
}
