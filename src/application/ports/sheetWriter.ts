import type { YearTable } from '../../domain/sheet/yearTable.ts';

/** Writes a year for spreadsheets. The same table gives the same bytes. */
export type SheetWriter = {
  /** UTF-8 with BOM and semicolons, as Excel with Norwegian settings opens it; formulas are made harmless. */
  csv(table: YearTable): Uint8Array;
  /** An Excel workbook with real dates. */
  xlsx(table: YearTable): Promise<Uint8Array>;
};
