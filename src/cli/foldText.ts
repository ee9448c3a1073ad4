/** A line folded at `width` columns between words, what follows indented by `indent`. A word longer than that stays whole. */
export function foldText(line: string, width: number, indent: number): string {
  const beginning = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = beginning;
  // Columns are set with runs of blanks: only a single blank is a place to fold.
  for (const word of line.slice(beginning.length).split(/(?<! ) (?! )/)) {
    const empty = current.trim() === '';
    const longer = empty ? `${current}${word}` : `${current} ${word}`;
    if (empty || longer.length <= width) current = longer;
    else {
      lines.push(current);
      current = `${' '.repeat(indent)}${word}`;
    }
  }
  return [...lines, current].join('\n');
}
