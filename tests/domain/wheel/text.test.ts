import { array, assert, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedTitle } from '../../../src/domain/wheel/sharedTitle.ts';
import { shortDays } from '../../../src/domain/wheel/shortDays.ts';
import { spreadBoxes } from '../../../src/domain/wheel/spreadBoxes.ts';
import { textWidth } from '../../../src/domain/wheel/textWidth.ts';
import { wrapText } from '../../../src/domain/wheel/wrapText.ts';

const day = (text: string): never => text as never;

describe('width of text', () => {
  test('is a little more than a browser measures in Liberation Sans', () => {
    // Measured in Chromium at 1000 px.
    for (const [text, measured] of [
      ['Kommunedirektørkollegiet 1', 12_450],
      ['Ålesund – Øygarden', 9_117],
      ['Fylkesmøtet i Møre og Romsdal', 14_169],
    ] as const) {
      expect(textWidth(text, 1000)).toBeGreaterThan(measured);
      expect(textWidth(text, 1000)).toBeLessThan(measured * 1.08);
    }
  });

  test('grows with every letter, also with letters the table does not know', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(textWidth(`${text}x`, 14)).toBeGreaterThan(textWidth(text, 14));
        expect(textWidth(text, 14, true)).toBeGreaterThanOrEqual(textWidth(text, 14));
      }),
    );
    expect(textWidth('漢', 10)).toBeGreaterThan(10);
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
  });
});

describe('breaking lines', () => {
  test('breaks between words and after hyphens, within words only where it must', () => {
    expect(wrapText('Forslag til strategiske råd', 14, 110, 3)).toEqual(['Forslag til', 'strategiske råd']);
    expect(wrapText('Øst-Vest-samarbeidet', 14, 100, 3)).toEqual(['Øst-Vest-', 'samarbeidet']);
    expect(wrapText('Utvalgsmøteinnkallingsfrist', 14, 100, 3).join('')).toBe('Utvalgsmøteinnkallingsfrist');
    expect(wrapText('Forslag til råd\u00a0(3)', 14, 110, 3)).toEqual(['Forslag til', 'råd\u00a0(3)']);
    expect(wrapText('', 14, 100, 3)).toEqual(['']);
  });

  test('no line is too wide, none too many, and no letter is lost before the dots', () => {
    assert(
      property(
        array(string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 12 }),
        integer({ min: 40, max: 400 }),
        integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const text = words.join(' ');
          const lines = wrapText(text, 14, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
          const bare = (one: string): string => one.replaceAll(/\s/g, '');
          const shown = bare(lines.join(''));
          const cut = shown.endsWith('…') && shown !== bare(text);
          expect(cut ? bare(text).startsWith(shown.slice(0, -1)) : shown === bare(text)).toBe(true);
        },
      ),
    );
  });
});

describe('spreading boxes along a line', () => {
  const boxes = array(
    record({ wish: integer({ min: -50, max: 1050 }), length: integer({ min: 1, max: 20 }) }),
    { maxLength: 40 },
  );

  test('keeps the order, the gap and the ends', () => {
    assert(
      property(boxes, (wished) => {
        const starts = spreadBoxes(wished, 4, 0, 1000);
        const ends = starts.map((start, index) => start + wished[index]!.length);
        starts
          .slice(1)
          .forEach((start, index) => expect(start).toBeGreaterThanOrEqual(ends[index]! + 4 - 1e-6));
        for (const start of starts) expect(start).toBeGreaterThanOrEqual(0);
        for (const end of ends) expect(end).toBeLessThanOrEqual(1000 + 1e-6);
      }),
    );
  });

  test('moves nothing that has room, and shares what must be moved', () => {
    const wishes = (...all: number[]) => all.map((wish) => ({ wish, length: 10 }));
    expect(spreadBoxes(wishes(100, 200, 300), 5, 0, 1000)).toEqual([100, 200, 300]);
    expect(spreadBoxes(wishes(100, 100), 0, 0, 1000)).toEqual([95, 105]);
    expect(spreadBoxes(wishes(-5, 995), 0, 0, 1000)).toEqual([0, 990]);
    expect(spreadBoxes([], 5, 0, 1000)).toEqual([]);
  });
});

describe('the words of labels', () => {
  test('shared beginnings of titles', () => {
    expect(sharedTitle(['Fylkesmøtet i Agder', 'Fylkesmøtet i Oslo'])).toBe('Fylkesmøtet i …');
    expect(sharedTitle(['Plan for arbeidet: Agder', 'Plan for arbeidet: Oslo'])).toBe('Plan for arbeidet');
    expect(sharedTitle(['Valgmøte: møtet i Agder', 'Valgmøte: møtet i Oslo'])).toBe('Valgmøte: møtet i …');
    expect(sharedTitle(['KDU 1', 'KDU 2'])).toBeNull();
  });

  test('days in each language', () => {
    expect(shortDays(day('2027-02-11'), day('2027-02-11'), 'nb')).toBe('11. feb.');
    expect(shortDays(day('2027-08-16'), day('2027-08-20'), 'nn')).toBe('16.–20. aug.');
    expect(shortDays(day('2027-11-30'), day('2027-12-02'), 'en')).toBe('30 Nov–2 Dec');
    expect(shortDays(day('2026-05-17'), day('2027-05-17'), 'nb')).toBe('17. mai–17. mai');
  });
});
