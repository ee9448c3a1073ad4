import { encode } from 'uqr';

/** A QR code as numbers for an SVG: the side of its view box with the quiet zone, and one path of all dark squares. */
export type QrCode = { readonly size: number; readonly path: string };

/** Four light squares on every side, as readers expect (ISO/IEC 18004 §9.1). */
const QUIET = 4;

/** Draws nothing but numbers, so that no text of others comes into the page. Throws for text beyond what a code holds. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return { size, path: runs.join('') };
}
