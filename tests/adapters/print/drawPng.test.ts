import { describe, expect, test } from 'vitest';
import { drawPng } from '../../../src/adapters/print/drawPng.ts';
import { wheelFrame } from '../../../src/domain/wheel/wheelFrame.ts';
import { readPng } from './readPng.ts';
import { samplePicture, sampleSvg } from './sampleYear.ts';

const WIDE = { width: 1400, height: null, margin: 0, dpi: null };

describe('a wheel as PNG', () => {
  const { crop, labels, marks } = samplePicture();
  const bytes = drawPng(sampleSvg({ size: WIDE }), null);
  const png = readPng(bytes);

  test('is as wide as asked, as high as the drawing, on white', () => {
    expect([png.width, png.perMetre]).toEqual([1400, null]);
    expect(png.height).toBeGreaterThan(wheelFrame.height - 2 * crop);
    expect(png.at(0, 0)).toEqual([255, 255, 255, 255]);
    expect(png.at(1399, png.height - 1)).toEqual([255, 255, 255, 255]);
  });

  test('has every label, within its box', () => {
    expect(labels.length).toBeGreaterThan(2);
    for (const { box } of labels) {
      const [x, y] = [Math.round(box.x), Math.round(box.y - crop)];
      expect(png.ink(x, y, Math.round(box.width), Math.round(box.height))).toBeGreaterThan(100);
    }
  });

  test('has the year, the months and the marks', () => {
    const { x, y } = wheelFrame.centre;
    expect(png.ink(x - 60, y - crop - 40, 120, 50)).toBeGreaterThan(400);
    // The names of months follow an arc: a drawing without them has only the two tints of the band.
    expect(png.ink(x - 130, y - crop - 362, 260, 40)).toBeGreaterThan(500);
    expect(marks).toHaveLength(4);
    for (const { angle, radius } of marks) {
      const [left, top] = [x + radius * Math.sin(angle) - 12, y - crop - radius * Math.cos(angle) - 12];
      expect(png.ink(Math.round(left), Math.round(top), 24, 24)).toBeGreaterThan(20);
    }
  });

  test('is the same bytes each time', () => {
    expect(Buffer.compare(drawPng(sampleSvg({ size: WIDE }), null), bytes)).toBe(0);
  });
});

test('a square has the wheel in its middle, and paper around', () => {
  const png = readPng(drawPng(sampleSvg({ size: { width: 400, height: 400, margin: 20, dpi: null } }), null));
  expect([png.width, png.height]).toEqual([400, 400]);
  expect(png.ink(0, 0, 400, 60)).toBe(0);
  expect(png.ink(0, 0, 19, 400)).toBe(0);
  expect(png.ink(150, 150, 100, 100)).toBeGreaterThan(100);
});

test('what is to be printed says how large it is', () => {
  const size = { width: 400, height: 283, margin: 8, dpi: 300 };
  expect(readPng(drawPng(sampleSvg({ size }), 300)).perMetre).toBe(11811);
});

test('on dark ground the signs of the legend are light', () => {
  const png = readPng(drawPng(sampleSvg({ theme: 'dark', size: WIDE }), null));
  expect(png.at(0, 0)).toEqual([18, 26, 27, 255]);
  // Nothing is darker than the ground: black on dark is not seen.
  for (let y = png.height - 60; y < png.height; y += 1)
    for (let x = 0; x < png.width; x += 1) expect(png.at(x, y)[1]).toBeGreaterThanOrEqual(26);
});
