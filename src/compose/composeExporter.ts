import { availableParallelism } from 'node:os';
import { createPicturePrinter } from '../adapters/print/createPicturePrinter.ts';
import { createSheetWriter } from '../adapters/sheet/createSheetWriter.ts';
import type { ExportPorts } from '../application/exportYear.ts';
import type { WheelRenderer } from '../application/ports/wheelRenderer.ts';

/** The largest picture takes 300 MB while it is made: no more than two at a time, and a core is left for everybody else. */
const MOST_THREADS = 2;

/** What makes files of a year. Threads are started when a picture is first asked for. */
export function composeExporter(wheel: WheelRenderer): ExportPorts & { readonly close: () => Promise<void> } {
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const printer = createPicturePrinter({ threads });
  return { wheel, printer, sheets: createSheetWriter(), close: () => printer.close() };
}
