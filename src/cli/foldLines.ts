import { foldText } from './foldText.ts';

/** A text folded at `width`, line by line: what follows stands below what it belongs to, also in a second column. */
export function foldLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => foldText(line, width, indentOf(line, width)))
    .join('\n');
}

function indentOf(line: string, width: number): number {
  const column = /^ *\S.*?\S? {2,}(?=\S)/.exec(line)?.[0].length ?? 0;
  if (column > 0 && column < width / 2) return column;
  const own = /^ */.exec(line)?.[0].length ?? 0;
  return own > 0 ? own + 2 : 0;
}
