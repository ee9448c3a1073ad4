/** What an edit did to a text, as whole lines: where, what went and what came. Lines count from 1. */
export type ChangedLines = {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** The one stretch of lines in which two texts differ; null when they are the same. */
export function changedLines(before: string, after: string): ChangedLines | null {
  if (before === after) return null;
  const [old, now] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return {
    line: first + 1,
    removed: old.slice(first, old.length - last),
    added: now.slice(first, now.length - last),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
