import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/node';
import { sheetWords } from '../../domain/sheet/sheetWords.ts';
import type { YearTable } from '../../domain/sheet/yearTable.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { fixedZip } from './fixedZip.ts';
import { type SheetValue, yearColumns } from './yearColumns.ts';

/** A table as an Excel workbook: real dates and clock times, a heading that stays, and a filter on each column. */
export async function xlsxBytes({ language, rows }: YearTable): Promise<Uint8Array> {
  const columns = yearColumns(language);
  const headings = columns.map(({ heading }): Cell => ({
    value: heading,
    fontWeight: 'bold',
    backgroundColor: '#e3ece9',
  }));
  const cells = rows.map((row) => columns.map((column) => cellOf(column.of(row))));
  const workbook = writeExcelFile(
    [headings, ...cells],
    {
      sheet: sheetWords[language].tab,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { features: [filterOf(columns.length, rows.length + 1)] },
  );
  return fixedZip(await workbook.toBuffer());
}

function cellOf(value: SheetValue): Cell {
  if (value === null) return null;
  if (value.type === 'text') return { value: cleanLine(value.text), type: String };
  if (value.type === 'number') return { value: value.number, type: Number };
  if (value.type === 'date')
    return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy', align: 'left' };
  const [hours = 0, minutes = 0] = value.time.split(':').map(Number);
  return { value: (hours * 60 + minutes) / 1440, type: Number, format: 'hh:mm', align: 'left' };
}

/** The library has no filters of its own: the element is put in where the sheet must have it (ECMA-376 §18.3.1.2). */
function filterOf(columns: number, rows: number): Feature<Stream | Buffer | Blob> {
  const last = String.fromCharCode('A'.charCodeAt(0) + columns - 1);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) =>
            sheet.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}${rows}"/>`),
        },
      },
    },
  };
}
