import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { yearDocument } from '../domain/sheet/yearDocument.ts';
import { yearTable } from '../domain/sheet/yearTable.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { PictureSize } from '../domain/wheel/pictureSize.ts';
import { type WheelContent, wheelPicture } from '../domain/wheel/wheelPicture.ts';
import { exportFormats, type ExportFormat } from './exportFormats.ts';
import type { PicturePrinter } from './ports/picturePrinter.ts';
import type { SheetWriter } from './ports/sheetWriter.ts';
import type { WheelRenderer } from './ports/wheelRenderer.ts';

/** A year that is to leave as a file: already filtered to what the reader may see and has asked for. */
export type YearToExport = Omit<WheelContent, 'today' | 'occurrences'> & {
  readonly occurrences: readonly Occurrence[];
  /** Where a thing is found on the web, by its key; null when there is no public address. */
  readonly hrefOf: ((key: string) => string) | null;
  /** Of the year itself; null when there is none. */
  readonly address: string | null;
  readonly madeOn: PlainDate;
  readonly theme: 'light' | 'dark';
  /** Of PNG and SVG; null: as large as the drawing. */
  readonly size: PictureSize | null;
};

export type ExportPorts = {
  readonly wheel: WheelRenderer;
  readonly printer: PicturePrinter;
  readonly sheets: SheetWriter;
};

/** A file that can be made. */
export type PreparedExport = {
  readonly contentType: string;
  /** Equal recipes give equal bytes. */
  readonly recipe: string;
  /** Rejects with `exports-busy` when too many pictures are being made. */
  readonly make: () => Promise<Uint8Array>;
};

/** Prepares a year as a file: what is quick is done, what is slow waits for `make`. */
export function exportYear(format: ExportFormat, year: YearToExport, ports: ExportPorts): PreparedExport {
  const { contentType } = exportFormats[format];
  const prepared = (work: object, make: () => Promise<Uint8Array>): PreparedExport => ({
    contentType,
    recipe: JSON.stringify([format, work]),
    make,
  });
  const { language, period, wheel, occurrences, madeOn, address } = year;
  if (format === 'json') {
    const json = `${JSON.stringify(yearDocument(year, year.hrefOf), null, 2)}\n`;
    return prepared([json], async () => new TextEncoder().encode(json));
  }
  const table = yearTable(`${wheel.name} ${period.name}`, occurrences, language);
  if (format === 'csv') return prepared(table, async () => ports.sheets.csv(table));
  if (format === 'xlsx') return prepared(table, () => ports.sheets.xlsx(table));
  const picture = wheelPicture({ ...year, today: null });
  if (format === 'pdf') {
    const print = { svg: ports.wheel.file(picture, year.hrefOf), table, madeOn, address };
    return prepared(print, () => ports.printer.pdf(print));
  }
  const look = { theme: year.theme, ...(year.size ? { size: year.size } : {}) };
  const svg = ports.wheel.file(picture, format === 'svg' ? year.hrefOf : null, look);
  const dpi = year.size?.dpi ?? null;
  return format === 'svg'
    ? prepared([svg], async () => new TextEncoder().encode(svg))
    : prepared([svg, dpi], () => ports.printer.png(svg, dpi));
}
