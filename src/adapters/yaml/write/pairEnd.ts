import { isNode, type Pair } from 'yaml';

/** Offset just past a pair of a parsed map, without what trails it: comments, blanks and line breaks. */
export function pairEnd(text: string, { key, value }: Pair): number {
  const node = isNode(value) && value.range ? value : key;
  let end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  // A block scalar owns the line break after it.
  while (end > 0 && /[\r\n]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
