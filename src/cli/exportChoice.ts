import { extname } from 'node:path';
import { exportFormats, type ExportFormat } from '../application/exportFormats.ts';
import { pictureLimits, type PictureSize, pictureSize } from '../domain/wheel/pictureSize.ts';
import type { CommandCall } from './command.ts';
import { UsageError } from './usageError.ts';

/** What `wheel` is asked to make, and where to put it; `file` null: on the screen. */
export type ExportChoice = {
  readonly format: ExportFormat;
  readonly file: string | null;
  /** Null: as large as the drawing, or not a picture. */
  readonly size: PictureSize | null;
  readonly theme: 'light' | 'dark';
};

const NAMES = Object.keys(exportFormats).join(', ');
const ON_SCREEN: readonly ExportFormat[] = ['svg', 'csv', 'json'];

/** Reads `-o`, `--format`, `--px`, `--paper`, `--dpi` and `--dark`. Throws UsageError that says what is accepted. */
export function exportChoice(options: CommandCall['options']): ExportChoice {
  const file = textOf(options['out']);
  const named = textOf(options['format']) ?? (file === null ? null : extname(file).slice(1).toLowerCase());
  const format = Object.keys(exportFormats).find((each): each is ExportFormat => each === (named ?? 'svg'));
  if (!format)
    throw new UsageError(
      `«${textOf(options['format']) ?? file}» sier ikke hva slags fil det skal bli. La filnavnet slutte på en av ${NAMES}, eller skriv for eksempel --format png.`,
    );
  if (file === null && !ON_SCREEN.includes(format))
    throw new UsageError(
      `${format.toUpperCase()} kan ikke vises på skjermen. Skriv en fil, for eksempel -o hjul.${format}.`,
    );
  const asked = { px: textOf(options['px']), paper: textOf(options['paper']), dpi: textOf(options['dpi']) };
  const isSized = Object.values(asked).some((each) => each !== null);
  const isPicture = format === 'png' || format === 'svg';
  if ((isSized || options['dark'] === true) && !isPicture)
    throw new UsageError(
      `--px, --paper, --dpi og --dark gjelder bare PNG og SVG, ikke ${format.toUpperCase()}.`,
    );
  const size = isSized || format === 'png' ? pictureSize(asked) : null;
  if (size === null && (isSized || format === 'png')) {
    const { least, most, leastDpi, mostDpi, papers } = pictureLimits;
    throw new UsageError(
      `Den størrelsen går ikke. Skriv --px fra ${least} til ${most} (eller som --px 2000x1500), eller --paper ${papers.join('|')} med --dpi ${leastDpi}–${mostDpi}.`,
    );
  }
  return { format, file, size, theme: options['dark'] === true ? 'dark' : 'light' };
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
