/** `a, b, c` in the order given, at most 30 words and then how many more there are. */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  const shown = all.slice(0, 30).join(', ');
  return all.length > 30 ? `${shown} … og ${all.length - 30} til` : shown;
}
