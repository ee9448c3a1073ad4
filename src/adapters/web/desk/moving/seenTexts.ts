const KEPT = 100;

/** The files as forms were shown from them, by version, so that it can be said what has changed since. */
export type SeenTexts = {
  keep(version: string, text: string): void;
  /** Null for one seen too long ago, or by another process. */
  find(version: string): string | null;
};

/** Remembers the last hundred. */
export function seenTexts(): SeenTexts {
  const texts = new Map<string, string>();
  return {
    keep(version, text) {
      texts.delete(version);
      texts.set(version, text);
      const [oldest] = texts.keys();
      if (texts.size > KEPT && oldest !== undefined) texts.delete(oldest);
    },
    find: (version) => texts.get(version) ?? null,
  };
}
