const SLAB_BYTES = 1024 * 1024;

let slab = Buffer.alloc(0);
let used = 0;

/**
 * Many texts put together as one, as `Buffer.concat`, several times faster: room is taken from large slabs, since asking for
 * each by itself, and giving it back, costs far more than filling it. A slab lives as long as any text in it.
 */
export function joinPieces(pieces: readonly Buffer[]): Buffer {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const joined = take(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Not filled: every byte of it is written before anybody sees it. */
function take(length: number): Buffer {
  if (length > SLAB_BYTES / 8) return Buffer.allocUnsafeSlow(length);
  if (used + length > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}
