import type { Pair, YAMLMap } from 'yaml';
import { keyStart } from './keyStart.ts';
import { lineAt } from './lineAt.ts';
import { pairEnd } from './pairEnd.ts';
import { splice } from './splice.ts';

/**
 * Takes a pair out of a map parsed from `text`: in a block map with its lines and the comment that ends them, in a flow map
 * with one comma. A block map must keep another pair.
 */
export function removePair(text: string, map: YAMLMap, pair: Pair): string {
  const start = keyStart(pair);
  const end = pairEnd(text, pair);
  if (!map.flow) return splice(text, lineAt(text, start).start, lineAt(text, end).next, '');
  const comma = /^\s*,/.exec(text.slice(end))?.[0];
  const first = lineAt(text, start).start;
  const alone = text.slice(first, start).trim() === '';
  if (comma !== undefined) {
    const past = end + comma.length;
    const line = lineAt(text, past);
    if (alone && text.slice(past, line.end).trim() === '') return splice(text, first, line.next, '');
    return splice(text, start, past + (/^ */.exec(text.slice(past))?.[0].length ?? 0), '');
  }
  const before = map.items[map.items.indexOf(pair) - 1];
  if (!before) return splice(text, start, end, '');
  const gap = text.slice(pairEnd(text, before), start);
  if (!gap.includes('#')) return splice(text, pairEnd(text, before), end, '');
  return splice(text, alone ? first : start, alone ? lineAt(text, end).next : end, '');
}
