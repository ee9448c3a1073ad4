/** CSS3 names a calendar may have (RFC 7986 §5.9 wants a name), far enough apart to be told from each other. */
const COLORS: Readonly<Record<string, readonly [number, number, number]>> = {
  black: [0, 0, 0],
  dimgray: [105, 105, 105],
  silver: [192, 192, 192],
  white: [255, 255, 255],
  maroon: [128, 0, 0],
  crimson: [220, 20, 60],
  tomato: [255, 99, 71],
  chocolate: [210, 105, 30],
  darkorange: [255, 140, 0],
  gold: [255, 215, 0],
  olive: [128, 128, 0],
  yellowgreen: [154, 205, 50],
  forestgreen: [34, 139, 34],
  darkgreen: [0, 100, 0],
  mediumseagreen: [60, 179, 113],
  teal: [0, 128, 128],
  darkslategray: [47, 79, 79],
  turquoise: [64, 224, 208],
  skyblue: [135, 206, 235],
  steelblue: [70, 130, 180],
  royalblue: [65, 105, 225],
  navy: [0, 0, 128],
  midnightblue: [25, 25, 112],
  slateblue: [106, 90, 205],
  rebeccapurple: [102, 51, 153],
  mediumvioletred: [199, 21, 133],
  plum: [221, 160, 221],
  saddlebrown: [139, 69, 19],
  tan: [210, 180, 140],
};

/** The CSS3 colour name nearest to `#rrggbb` in RGB; null when it is not such a colour. */
export function cssColorName(hex: string): string | null {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return null;
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [name, color] of Object.entries(COLORS)) {
    const distance = color.reduce((sum, part, index) => sum + (part - (wanted[index] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
