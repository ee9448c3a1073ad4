/** A number as SVG has it: one decimal is finer than anyone sees. Never `-0`. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
