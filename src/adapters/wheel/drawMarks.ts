import type { Point } from '../../domain/wheel/pointAt.ts';
import { pointAt } from '../../domain/wheel/pointAt.ts';
import { wheelFrame } from '../../domain/wheel/wheelFrame.ts';
import type { WheelMark } from '../../domain/wheel/wheelMark.ts';
import type { WheelPicture } from '../../domain/wheel/wheelPicture.ts';
import { escapeXml } from './escapeXml.ts';
import { markArc, markShape } from './markShape.ts';
import { short } from './short.ts';

const { centre, radius } = wheelFrame;

/** The lines from the days to their labels and numbers, under the marks. */
export function drawLeaders({ labels, numbers }: WheelPicture): string {
  const lines = (all: readonly { readonly leader: readonly Point[] }[]): string =>
    all.map(({ leader }) => `M${leader.map(({ x, y }) => `${short(x)},${short(y)}`).join('L')}`).join('');
  return `<path class="wheel-leader wheel-wide" d="${lines(labels)}"/><path class="wheel-leader wheel-small" d="${lines(numbers)}"/>`;
}

/** Every mark in the colour of its ring. */
export function drawMarks({ marks }: WheelPicture): string {
  return marks.map((mark) => `<g class="ring-${mark.ring.colour}">${markAt(mark)}</g>`).join('');
}

function markAt(mark: WheelMark): string {
  const { occurrence, angle, arc, size } = mark;
  if (arc)
    return `<g transform="translate(${centre.x} ${centre.y})">${markArc(occurrence, arc, mark.radius, size)}</g>`;
  const { x, y } = pointAt(angle, mark.radius);
  return markShape(occurrence, x, y, size);
}

/** What labels say, beside the words that are links of their own: dates, symbols, and lines that tell of several marks. */
export function drawLabels({ labels }: WheelPicture): string {
  return labels
    .map(({ side, at, date, symbolX, textX, lines }) => {
      const anchor = side === 'left' ? ' end' : '';
      return [
        `<text class="wheel-date${anchor}" x="${short(at.x)}" y="${short(at.y)}">${escapeXml(date)}</text>`,
        ...lines.flatMap(({ text, y, marks, first }) => {
          const mark = marks[0]!;
          return [
            first
              ? `<g class="ring-${mark.ring.colour}">${markShape(mark.occurrence, symbolX, y - 4.8, 4.6)}</g>`
              : '',
            marks.length > 1
              ? `<text class="wheel-label${anchor}" x="${short(textX)}" y="${short(y)}">${escapeXml(text)}</text>`
              : '',
          ];
        }),
      ].join('');
    })
    .join('');
}

/** The hand of today, from the innermost ring to just outside the months. */
export function drawHand({ hand, rings }: WheelPicture): string {
  if (hand === null) return '';
  const inner = Math.min(wheelFrame.rings, ...rings.map((ring) => ring.inner));
  const [from, to, tip] = [pointAt(hand, inner), pointAt(hand, radius + 1), pointAt(hand, radius - 11)];
  const [left, right] = [pointAt(hand - 0.021, radius + 5), pointAt(hand + 0.021, radius + 5)];
  const corners = [tip, left, right].map(({ x, y }) => `${short(x)},${short(y)}`).join('L');
  return `<path class="wheel-hand" d="M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}"/><path class="wheel-tip" d="M${corners}Z"/>`;
}
