import { expect } from 'vitest';
import type { Point } from '../../../src/domain/wheel/pointAt.ts';
import { textWidth } from '../../../src/domain/wheel/textWidth.ts';
import { wheelFrame } from '../../../src/domain/wheel/wheelFrame.ts';
import type { Box } from '../../../src/domain/wheel/wheelLabel.ts';
import type { WheelPicture } from '../../../src/domain/wheel/wheelPicture.ts';

const { width, height, centre, labels: frame } = wheelFrame;
const SLIGHT = 1e-6;

/** What must hold of every picture, whatever the year holds. */
export function expectSoundPicture(picture: WheelPicture): void {
  const { labels, numbers, marks } = picture;
  expect(pairsThatMeet(labels.map(({ box }) => box))).toEqual([]);
  expect(pairsThatMeet(numbers.map(({ box }) => box))).toEqual([]);
  for (const { box } of [...labels, ...numbers]) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(picture.crop);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height - picture.crop);
  }
  for (const label of labels) {
    const { box, side, at, textX, date, lines } = label;
    // On the right the text grows out from the wheel; on the left it ends at the wheel.
    expect(side === 'right' ? box.x : box.x + box.width).toBeCloseTo(at.x, 6);
    expect(side === 'right' ? box.x > centre.x : box.x + box.width < centre.x).toBe(true);
    expect(Math.abs(textX - at.x)).toBeGreaterThanOrEqual(textWidth(date, frame.size, true));
    for (const line of lines) {
      expect(textWidth(line.text, frame.size)).toBeLessThanOrEqual(
        box.width - Math.abs(textX - at.x) + SLIGHT,
      );
      expect(line.y).toBeGreaterThan(box.y);
      expect(line.y).toBeLessThan(box.y + box.height);
    }
    expect(
      crossed(
        label.leader,
        labels.filter((other) => other !== label).map((other) => other.box),
      ),
    ).toEqual([]);
  }
  const told = new Set(labels.flatMap(({ lines }) => lines.flatMap((line) => line.marks)));
  expect(told.size + picture.unlabelled).toBe(marks.length);
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
}

function pairsThatMeet(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): (readonly [Box, Box])[] => (meet(a, b) ? [[a, b]] : [])),
  );
}

function meet(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - SLIGHT &&
    b.x < a.x + a.width - SLIGHT &&
    a.y < b.y + b.height - SLIGHT &&
    b.y < a.y + a.height - SLIGHT
  );
}

/** The boxes a line of several stretches runs through. */
function crossed(line: readonly Point[], boxes: readonly Box[]): readonly Box[] {
  const points = line.slice(1).flatMap((to, index) => {
    const from = line[index]!;
    return Array.from({ length: 40 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 40,
      y: from.y + ((to.y - from.y) * step) / 40,
    }));
  });
  return boxes.filter(({ x, y, width: w, height: h }) =>
    points.some((point) => point.x > x && point.x < x + w && point.y > y && point.y < y + h),
  );
}
