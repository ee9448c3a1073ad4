import type { Pair, YAMLMap } from 'yaml';
import { keyStart } from './keyStart.ts';
import { lineAt } from './lineAt.ts';
import { lineBreakOf } from './lineBreakOf.ts';
import { pairEnd } from './pairEnd.ts';
import { splice } from './splice.ts';

/**
 * Adds `pair` («key: value», ready to stand) to a map parsed from `text`, and touches nothing else. In a block map it goes
 * on a line of its own below `after` (the last pair when null); in a flow map it goes last.
 */
export function insertPair(text: string, map: YAMLMap, after: Pair | null, pair: string): string {
  const last = map.items.at(-1);
  const [start, end] = [map.range?.[0] ?? 0, map.range?.[1] ?? 0];
  if (!map.flow) {
    const above = lineAt(text, pairEnd(text, after ?? last!));
    const indent = text.slice(lineAt(text, start).start, start).replace(/\S/g, ' ');
    return splice(text, above.end, above.end, lineBreakOf(text) + indent + pair);
  }
  if (last) return intoFlow(text, last, end - 1, pair);
  const inside = text.slice(start + 1, end - 1);
  return inside.trim() === ''
    ? splice(text, start + 1, end - 1, ` ${pair} `)
    : ownLine(text, end - 1, '  ', pair);
}

function intoFlow(text: string, last: Pair, brace: number, pair: string): string {
  const end = pairEnd(text, last);
  const comma = commaAfter(text, end, brace);
  if (!text.slice(end, brace).includes('\n')) {
    return comma === null
      ? splice(text, end, end, `, ${pair}`)
      : splice(text, comma + 1, comma + 1, ` ${pair}`);
  }
  const indent = /^\s*/.exec(text.slice(lineAt(text, keyStart(last)).start))?.[0] ?? '';
  const grown = ownLine(text, brace, indent, pair);
  return comma === null ? splice(grown, end, end, ',') : grown;
}

/** On a line above the closing brace, which has a line of its own. */
function ownLine(text: string, brace: number, indent: string, pair: string): string {
  const { start } = lineAt(text, brace);
  return splice(text, start, start, indent + pair + lineBreakOf(text));
}

/** Where the comma after a pair is, past blanks and comments; null when there is none before `end`. */
function commaAfter(text: string, start: number, end: number): number | null {
  const skipped = /^(?:\s+(?:#[^\n]*)?)*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return text[start + skipped] === ',' ? start + skipped : null;
}
