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

const KNOWN: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** For letters that are not in the table: wider than any that is. */
const UNKNOWN = 1200;
/** Readers without Arial get a sans of nearly the same width; this covers Roboto, Segoe UI and Helvetica. */
const MARGIN = 1.05;
/** Bold against regular, over a word. */
const BOLD = 1.09;

/** How wide a line of text is at most, in the unit of `size`. Rather too much than too little. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) {
    sum += KNOWN.get(letter) ?? KNOWN.get(letter.normalize('NFD').charAt(0)) ?? UNKNOWN;
  }
  return (sum * size * MARGIN * (bold ? BOLD : 1)) / 1000;
}
