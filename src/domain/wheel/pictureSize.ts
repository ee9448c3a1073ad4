/** How large a picture of a wheel is, in pixels. `height` null: as high as the drawing is at that width. */
export type PictureSize = {
  readonly width: number;
  readonly height: number | null;
  /** Blank around the drawing, in pixels. */
  readonly margin: number;
  /** Pixels an inch, for what is to be printed at a size; null for a screen. */
  readonly dpi: number | null;
};

/** What was asked for, as it was written; null for what was not. */
export type AskedSize = {
  /** `2000`: so wide. `2000x1500`: just that many pixels. */
  readonly px: string | null;
  readonly paper: string | null;
  readonly dpi: string | null;
};

/** Width and height in millimetres: the drawing is wider than it is high, so the paper lies down (ISO 216). */
const PAPERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a4', [297, 210]],
  ['a3', [420, 297]],
  ['a2', [594, 420]],
]);
const MARGIN_MM = 8;
const USUAL = 2000;
const USUAL_DPI = 300;

/** What is accepted: A2 at 300 dpi is the most, which takes 300 MB of memory while it is drawn. */
export const pictureLimits = {
  least: 100,
  most: 7016,
  leastDpi: 72,
  mostDpi: 300,
  papers: [...PAPERS.keys()],
};

const MOST_PIXELS = 7016 * 4961;

/** The size that is asked for; 2000 pixels wide when nothing is. Null when it is not among what is accepted. */
export function pictureSize({ px, paper, dpi }: AskedSize): PictureSize | null {
  if (paper !== null) {
    const millimetres = PAPERS.get(paper.toLowerCase());
    const resolution = dpi === null ? USUAL_DPI : wholeNumber(dpi);
    const { leastDpi, mostDpi } = pictureLimits;
    if (!millimetres || px !== null || resolution === null) return null;
    if (resolution < leastDpi || resolution > mostDpi) return null;
    const pixels = (length: number): number => Math.round((length / 25.4) * resolution);
    const [width, height] = millimetres;
    return {
      width: pixels(width),
      height: pixels(height),
      margin: pixels(MARGIN_MM),
      dpi: resolution,
    };
  }
  if (dpi !== null) return null;
  const [across = '', down, ...more] = (px ?? String(USUAL)).toLowerCase().split('x');
  const width = wholeNumber(across);
  const height = down === undefined ? null : wholeNumber(down);
  if (more.length > 0 || !isSide(width) || (down !== undefined && !isSide(height))) return null;
  if (height !== null && width * height > MOST_PIXELS) return null;
  return { width, height, margin: 0, dpi: null };
}

function isSide(value: number | null): value is number {
  return value !== null && value >= pictureLimits.least && value <= pictureLimits.most;
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
