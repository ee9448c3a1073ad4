import { inflateSync } from 'node:zlib';

export type ReadPng = {
  readonly width: number;
  readonly height: number;
  /** Pixels a metre; null when the picture does not say. */
  readonly perMetre: number | null;
  /** Red, green, blue and opacity of a point, 0–255. */
  at(x: number, y: number): readonly [number, number, number, number];
  /** How many points of a box differ clearly from its upper left one. */
  ink(x: number, y: number, width: number, height: number): number;
};

/** Reads an 8-bit RGBA picture that is not interlaced (PNG, ISO 15948). */
export function readPng(bytes: Uint8Array): ReadPng {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const data: Buffer[] = [];
  let perMetre: number | null = null;
  let [width, height] = [0, 0];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body.toString('hex', 8) !== '0806000000') throw new Error('not 8-bit RGBA');
    } else if (type === 'IDAT') data.push(body);
    else if (type === 'pHYs') perMetre = body.readUInt32BE(0);
    at += 12 + length;
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * 4, height);
  const at: ReadPng['at'] = (x, y) => {
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray((y * width + x) * 4);
    return [r, g, b, a];
  };
  const ink: ReadPng['ink'] = (left, top, across, down) => {
    const ground = at(left, top);
    let count = 0;
    for (let y = top; y < top + down; y += 1)
      for (let x = left; x < left + across; x += 1)
        if (at(x, y).some((value, index) => Math.abs(value - ground[index]!) > 60)) count += 1;
    return count;
  };
  return { width, height, perMetre, at, ink };
}

/** Undoes what each line is foretold by (§9.2). */
function unfiltered(raw: Buffer, line: number, height: number): Buffer {
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x < 4 ? 0 : out[y * line + x - 4]!;
      const up = y === 0 ? 0 : out[(y - 1) * line + x]!;
      const corner = x < 4 || y === 0 ? 0 : out[(y - 1) * line + x - 4]!;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * line + x] = raw[y * (line + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
