import { createPicturePrinter } from '../src/adapters/print/createPicturePrinter.ts';
import { createSheetWriter } from '../src/adapters/sheet/createSheetWriter.ts';
import { createHighsSolver } from '../src/adapters/solver/highsSolver.ts';
import { createWheelRenderer } from '../src/adapters/wheel/createWheelRenderer.ts';
import { createScheduleSource } from '../src/adapters/yaml/createScheduleSource.ts';
import { exportYear } from '../src/application/exportYear.ts';
import type { ExportFormat } from '../src/application/exportFormats.ts';
import { loadCalendar } from '../src/application/loadCalendar.ts';
import type { PlainDate } from '../src/domain/time/plainDate.ts';
import { type PictureSize, pictureSize } from '../src/domain/wheel/pictureSize.ts';
import { wheelYear } from '../src/domain/wheel/wheelYear.ts';
import { tell } from './measure.ts';

// Run by run.ts: a year of the largest wheel as files, and how long the thread that asks is kept from other work.

const ROUNDS = 9;
const { schedules, occurrences } = await loadCalendar(
  createScheduleSource({ folder: 'schedules' }),
  createHighsSolver(),
  [2027],
  new Map(),
);
const wheel = schedules.wheels.find(({ id }) => id === 'ks')!;
const mine = occurrences.filter((each) => each.wheel === wheel.id && each.visibility !== 'private');
const printer = createPicturePrinter();
const ports = { wheel: createWheelRenderer(), printer, sheets: createSheetWriter() };
const square = pictureSize({ px: '2000x2000', paper: null, dpi: null });
const a2 = pictureSize({ px: null, paper: 'a2', dpi: '300' });

const png = await each('png', square);
const large = await each('png', a2);
const pdf = await each('pdf', null);
const xlsx = await each('xlsx', null);
await printer.close();
const note = `${mine.length} rows, in a warm thread`;
tell([
  { name: 'PNG 2000 × 2000, in a thread', value: png.ms, unit: 'ms', goal: 500, note },
  { name: 'longest the asking thread is kept meanwhile', value: png.kept, unit: 'ms', goal: 60, note },
  { name: 'PNG of A2 at 300 dpi, in a thread', value: large.ms, unit: 'ms', goal: 3_000, note },
  { name: 'PDF: the wheel and its table', value: pdf.ms, unit: 'ms', goal: 1_000, note },
  { name: 'XLSX', value: xlsx.ms, unit: 'ms', goal: 200, note: `${mine.length} rows` },
]);

/** Medians of several rounds, after two that do not count. */
async function each(
  format: ExportFormat,
  size: PictureSize | null,
): Promise<{ readonly ms: number; readonly kept: number }> {
  const times: number[] = [];
  const kept: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    let [last, longest] = [performance.now(), 0];
    const beat = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const timer = setInterval(beat, 1);
    const started = performance.now();
    await exportYear(
      format,
      {
        wheel,
        period: wheelYear(2027),
        occurrences: mine,
        schoolHolidays: schedules.schoolHolidays,
        language: 'nb',
        hrefOf: (key) => `https://arshjul.example/o/${key}`,
        address: 'https://arshjul.example/ks/2027',
        madeOn: '2026-11-22' as PlainDate,
        theme: 'light',
        size,
      },
      ports,
    ).make();
    beat();
    clearInterval(timer);
    if (round >= 2) {
      times.push(performance.now() - started);
      kept.push(longest);
    }
  }
  return { ms: middle(times), kept: middle(kept) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
