import type { YearTable } from '../../domain/sheet/yearTable.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/**
 * Makes pictures and printed pages of drawings, away from the thread that asks. Rejects with `exports-busy` when too many
 * wait already. The same job gives the same bytes, on every machine.
 */
export type PicturePrinter = {
  /** A PNG as large as the drawing says it is. `dpi` (pixels an inch) is written into it; null leaves it out. */
  png(svg: string, dpi: number | null): Promise<Uint8Array>;
  /** A PDF of A3 pages: the drawing, then the table. */
  pdf(print: PrintedYear): Promise<Uint8Array>;
  /** Ends the threads; what is not finished is rejected. */
  close(): Promise<void>;
};

export type PrintedYear = {
  readonly svg: string;
  readonly table: YearTable;
  /** The day it is made, written on each page and as its date. */
  readonly madeOn: PlainDate;
  /** Where it comes from: the address of the year; null when there is no public one. */
  readonly address: string | null;
};
