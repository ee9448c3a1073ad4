import type { SheetWriter } from '../../application/ports/sheetWriter.ts';
import { csvText } from './csvText.ts';

/** Writes years as CSV and, with write-excel-file, as XLSX. */
export function createSheetWriter(): SheetWriter {
  return {
    csv: (table) => Buffer.from(csvText(table)),
    xlsx: async (table) => (await import('./xlsxBytes.ts')).xlsxBytes(table),
  };
}
