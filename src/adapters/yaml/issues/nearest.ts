/**
 * The accepted word most like what was written, or `null` when none is near: at most a third of the letters may differ
 * (Levenshtein distance), and never more than three. Words of one or two letters are too short to be like any.
 */
export function nearest(written: string, accepted: Iterable<string>): string | null {
  if (written.length < 3 || written.length > 60) return null;
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of accepted) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = distanceOf(written.toLowerCase(), word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
