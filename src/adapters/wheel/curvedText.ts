import type { ArcText } from '../../domain/wheel/arcText.ts';
import { escapeXml } from './escapeXml.ts';
import { short } from './short.ts';

/** Text along an arc around 0, 0. `id` is that of the path it follows: one of its own in the whole document. */
export function curvedText(
  { text, angle, radius, turned, half }: ArcText,
  id: string,
  classes: string,
): string {
  // A path longer than the text: browsers drop letters that reach past its ends.
  const reach = Math.min(half * 1.5 + 0.05, Math.PI - 0.01);
  const [start, end] = turned ? [angle + reach, angle - reach] : [angle - reach, angle + reach];
  const large = reach > Math.PI / 2 ? 1 : 0;
  const r = short(radius);
  const path = `M${at(start, radius)}A${r},${r},0,${large},${turned ? 0 : 1},${at(end, radius)}`;
  return `<path id="${id}" class="wheel-path" d="${path}"/><text class="${classes}"><textPath href="#${id}" startOffset="50%">${escapeXml(text)}</textPath></text>`;
}

function at(angle: number, radius: number): string {
  return `${short(radius * Math.sin(angle))},${short(-radius * Math.cos(angle))}`;
}
