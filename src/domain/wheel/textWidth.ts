/**
 * Widths in thousandths of the type size, each followed by the letters that have it: Liberation Sans, which has the
 * measures of Arial and Helvetica. Letters with accents have the width of the letter without.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft\u00a0·'],
  [333, '()-`r¡¨´¸“”'],
  [355, '"{}•'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu¢£¥§«»–'],
  [584, '+<=>~¬×±÷'],
  [611, 'FTZ¿øß'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUwÐ'],
  [737, '©®'],
  [778, 'GOQØ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, 'Æ—…→Œ'],
  [1015, '@'],
];

/** For letters that are not in the table: wider than any that is. */
const UNKNOWN = 1200;
/** Readers without Arial get a sans of nearly the same width; this covers Roboto, Segoe UI and Helvetica. */
const MARGIN = 1.05;
/** Bold against regular, over a word. */
const BOLD = 1.09;

const known = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** How wide a line of text is at most, in the unit of `size`. Rather too much than too little; the sum of its letters. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += known.get(letter) ?? widthOf(letter);
  return (sum * size * MARGIN * (bold ? BOLD : 1)) / 1000;
}

/** Of a letter that is not in the table. Those with accents are remembered; there are not many. */
function widthOf(letter: string): number {
  const width = known.get(letter.normalize('NFD').charAt(0));
  if (width === undefined) return UNKNOWN;
  known.set(letter, width);
  return width;
}
