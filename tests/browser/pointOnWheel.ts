import type { Locator } from 'playwright-core';

const DAY = 86_400_000;

/** Where a day of 2027 is on the screen, as far out as a mark that can be moved; the wheel begins in January. CSS pixels. */
export async function pointOnWheel(
  mark: Locator,
  date: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const at = await mark.evaluate((link) => {
    const svg = link.closest('svg');
    const box = link.closest('.wheel-box');
    const matrix = svg?.getScreenCTM();
    if (!svg || !box || !matrix) throw new Error('The mark is in no wheel that can be moved in.');
    const { a: scale, e: left, f: top } = matrix;
    const [x, y] = [Number(box.getAttribute('data-x')), Number(box.getAttribute('data-y'))];
    return { scale, left, top, x, y, radius: Number(link.getAttribute('data-radius')) };
  });
  const day = (Date.parse(date) - Date.parse('2027-01-01')) / DAY;
  const angle = ((day + 0.5) / 365) * 2 * Math.PI;
  return {
    x: at.left + (at.x + at.radius * Math.sin(angle)) * at.scale,
    y: at.top + (at.y - at.radius * Math.cos(angle)) * at.scale,
  };
}
