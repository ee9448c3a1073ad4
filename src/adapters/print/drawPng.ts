import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { printFonts } from './printFonts.ts';

const INCH = 0.0254;
/** The signature and the header chunk, which is always first and of one length (PNG §11.2.1). */
const HEAD = 33;

/** A drawing as PNG, as many pixels as its width and height. Takes the time it takes: call it in a thread. */
export function drawPng(svg: string, dpi: number | null): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'original' },
    font: {
      loadSystemFonts: false,
      fontFiles: [printFonts.regular, printFonts.bold],
      defaultFontFamily: printFonts.family,
      sansSerifFamily: printFonts.family,
    },
  });
  const png = picture.render().asPng();
  return dpi === null ? png : Buffer.concat([png.subarray(0, HEAD), density(dpi), png.subarray(HEAD)]);
}

/** The chunk that tells how large a picture is on paper (PNG §11.3.4.3): resvg writes none. */
function density(dpi: number): Buffer {
  const perMetre = Math.round(dpi / INCH);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
