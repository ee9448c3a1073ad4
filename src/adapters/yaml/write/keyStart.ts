import { isNode, type Pair } from 'yaml';

/** Offset of the key of a parsed pair. */
export function keyStart({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}
