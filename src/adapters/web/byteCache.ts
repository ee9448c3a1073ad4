/** Finished bytes by what they are made of. */
export type ByteCache = {
  /** What is kept under the key, or what `make` gives. Those who ask at the same time share one making. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
};

/** Keeps up to `limit` bytes; what has not been asked for the longest goes first. What is over half of that is not kept. */
export function byteCache(limit: number): ByteCache {
  const kept = new Map<string, Uint8Array>();
  const underway = new Map<string, Promise<Uint8Array>>();
  let size = 0;

  function keep(key: string, bytes: Uint8Array): void {
    if (bytes.length > limit / 2) return;
    kept.set(key, bytes);
    size += bytes.length;
    for (const [oldest, { length }] of kept) {
      if (size <= limit) return;
      kept.delete(oldest);
      size -= length;
    }
  }

  async function made(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    try {
      const bytes = await make();
      keep(key, bytes);
      return bytes;
    } finally {
      underway.delete(key);
    }
  }

  return {
    async get(key, make) {
      const found = kept.get(key);
      if (found) {
        // A map remembers the order things were put in: the newest is last.
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const shared = underway.get(key) ?? made(key, make);
      if (!kept.has(key)) underway.set(key, shared);
      return shared;
    },
  };
}
