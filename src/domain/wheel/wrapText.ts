import { textWidth } from './textWidth.ts';

/**
 * Text in lines of at most `width` at a type size. Breaks between words (not at a hard blank), after a hyphen, and within a word only when it
 * is wider than a line. What does not fit in `most` lines ends in `…`. At least one line.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most: number,
  bold = false,
): readonly string[] {
  const measure = (part: string): number => textWidth(part, size, bold);
  const fits = (part: string): boolean => measure(part) <= width;
  const blank = measure(' ');
  const lines: string[] = [];
  let line = '';
  // Widths add up letter by letter, so each piece is measured once.
  let used = 0;
  for (const piece of piecesOf(text, fits)) {
    const word = piece.trimEnd();
    const own = measure(word);
    if (line !== '' && used + own > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += own + (piece.length - word.length) * blank;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), fits)];
}

/** Words with the blank after them, none wider than a line. */
function piecesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const words = text.trim().match(/(?:[^\s-]|\u00a0)*-+|(?:[^\s-]|\u00a0)+\s*|\s+/g) ?? [''];
  return words.flatMap((word) => (fits(word.trimEnd()) ? [word] : splitWord(word, fits)));
}

function splitWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(`${part}${letter}`)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = Array.from(text);
  // Halving finds the longest that fits, since width grows with length.
  let [fit, over] = [0, letters.length];
  while (over - fit > 1) {
    const middle = Math.floor((fit + over) / 2);
    if (fits(`${letters.slice(0, middle).join('')}…`)) fit = middle;
    else over = middle;
  }
  return `${letters.slice(0, fit).join('').trimEnd()}…`;
}
