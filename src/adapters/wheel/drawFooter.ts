import { textWidth } from '../../domain/wheel/textWidth.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import { wheelWords } from '../../domain/wheel/wheelWords.ts';
import { wrapText } from '../../domain/wheel/wrapText.ts';
import { escapeXml } from './escapeXml.ts';
import { short } from './short.ts';
import { wheelLegend } from './wheelLegend.ts';

const SIZE = 14;
const LINE = 24;
const SIDE = 24;
const BETWEEN = 22;
const ICON = 27;

/** Beneath the wheel of a file: what has no date, and what the signs mean. */
export function drawFooter(
  picture: WheelPicture,
  id: string,
): { readonly svg: string; readonly height: number } {
  const parts: string[] = [];
  const [left, room] = [SIDE, wheelFrame.width - 2 * SIDE];
  const bottom = wheelFrame.height - picture.crop;
  let y = bottom + LINE;
  const undated = picture.undated.map(({ text }) => text).join(' · ');
  if (undated !== '') {
    const lines = wrapText(`${wheelWords[picture.language].undated}: ${undated}`, SIZE, room, 4);
    for (const line of lines) {
      parts.push(`<text class="wheel-label" x="${left}" y="${y}">${escapeXml(line)}</text>`);
      y += LINE;
    }
    y += 6;
  }
  let x: number = left;
  for (const { icon, text } of wheelLegend(picture, id)) {
    const width = ICON + textWidth(text, SIZE);
    if (x > left && x + width > left + room) {
      x = left;
      y += LINE;
    }
    parts.push(
      `<g transform="translate(${short(x)} ${y - 13})">${icon}</g><text class="wheel-label" x="${short(x + ICON)}" y="${y}">${escapeXml(text)}</text>`,
    );
    x += width + BETWEEN;
  }
  return { svg: `<g class="wheel-foot" aria-hidden="true">${parts.join('')}</g>`, height: y + 16 - bottom };
}
