const MARK = '…';

/** The text, or as many whole signs of it as leave room for «…» within `most` characters. Never half a letter or half an emoji. */
export function boundedText(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const signs = Array.from(new Intl.Segmenter('nb').segment(start), ({ segment }) => segment);
  // The last sign may go on beyond the cut; one sign that fills it all is cut nevertheless.
  const whole = signs.slice(0, -1).join('') || start.slice(0, -1);
  return `${whole.toWellFormed().trimEnd()}${MARK}`;
}
