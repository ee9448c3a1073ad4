import { expect, test } from 'vitest';
import { type AskedSize, pictureSize } from '../../../src/domain/wheel/pictureSize.ts';

const asked = (change: Partial<AskedSize>) => pictureSize({ px: null, paper: null, dpi: null, ...change });

test('a width, a width and a height, or a sheet of paper', () => {
  expect(asked({})).toEqual({ width: 2000, height: null, margin: 0, dpi: null });
  expect(asked({ px: '800' })).toEqual({ width: 800, height: null, margin: 0, dpi: null });
  expect(asked({ px: '2000x1500' })).toEqual({ width: 2000, height: 1500, margin: 0, dpi: null });
  expect(asked({ paper: 'A2' })).toEqual({ width: 7016, height: 4961, margin: 94, dpi: 300 });
  expect(asked({ paper: 'a4', dpi: '72' })).toEqual({ width: 842, height: 595, margin: 23, dpi: 72 });
});

test.each([
  { px: '99' },
  { px: '7017' },
  { px: '2000x' },
  { px: 'x2000' },
  { px: '2000x2000x2' },
  { px: '7016x7016' },
  { px: '7016x4962' },
  { px: '1e3' },
  { px: '-800' },
  { px: '0x10' },
  { paper: 'a1' },
  { paper: 'a3', dpi: '301' },
  { paper: 'a3', dpi: '71' },
  { paper: 'a3', dpi: '72.5' },
  { paper: 'a3', px: '800' },
  { paper: '__proto__' },
  { dpi: '300' },
])('not %o', (change) => {
  expect(asked(change)).toBeNull();
});
