import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPdf } from '../../../src/adapters/print/drawPdf.ts';
import { type SvgElement, svgTree } from '../../../src/adapters/print/svgTree.ts';
import { createWheelRenderer } from '../../../src/adapters/wheel/createWheelRenderer.ts';
import { yearTable } from '../../../src/domain/sheet/yearTable.ts';
import { event } from '../../domain/wheel/sampleContent.ts';
import { readPdf } from './readPdf.ts';
import { samplePicture, samplePrint } from './sampleYear.ts';

const renderer = createWheelRenderer();

function titlesIn(element: SvgElement): readonly string[] {
  const own =
    element.name === 'title' ? [element.children.filter((child) => typeof child === 'string').join('')] : [];
  return [...own, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : titlesIn(child)))];
}

describe('reading our own drawings', () => {
  test('gives what is written, whatever people call a meeting', () => {
    const marked = (title: string): string | undefined => {
      const svg = renderer.file(
        samplePicture([event('a', '2027-05-05', 1, { title: `Møte ${title}` })]),
        null,
      );
      return titlesIn(svgTree(svg)).find((text) => text.startsWith('Møte '));
    };
    assert(
      property(string({ unit: 'grapheme-ascii', maxLength: 40 }), (title) => {
        expect(marked(title)).toBe(`Møte ${title}, onsdag 5. mai 2027, møte, forslag`);
      }),
      { numRuns: 50 },
    );
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (title) => {
        expect(marked(title)).toMatch(/, onsdag 5. mai 2027, møte, forslag$/);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    '',
    '<svg>',
    '<svg/><svg/>',
    '<svg><g></svg></g>',
    '<svg><!-- a --></svg>',
    '<svg a=b/>',
    'tekst',
  ])('is refused for %j', (svg) => {
    expect(() => svgTree(svg)).toThrow(/the drawing/);
  });
});

test('titles of any script and of signs are printed, and harm nothing', async () => {
  const titles = ['<b>&amp;</b> "x" \'y\'', 'Съезд', 'مرحبا', '👩‍👩‍👧 tur', '\\) Tj (', 'x'.repeat(300), '日本'];
  const events = titles.map((title, index) => event(`k${index}`, `2027-0${index + 1}-05`, 1, { title }));
  const svg = renderer.file(samplePicture(events), null);
  const { pages } = readPdf(await drawPdf(samplePrint({ svg, table: yearTable('Prøve', events, 'nb') })));
  expect(pages[1]).toContain('<b>&amp;</b> "x" \'y\'\n');
  expect(pages[0]).toContain('Съезд\n');
  expect(pages[1]).toContain('\\) Tj (\n');
  expect(pages).toHaveLength(2);
});
