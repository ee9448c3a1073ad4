/** The name of a rule that a marked proposal breaks: the days of one meeting, or the order or clash of two. */
export function excuseName(type: 'days' | 'order' | 'clash', ...keys: readonly string[]): string {
  return [type, ...keys.toSorted()].join(' ');
}
