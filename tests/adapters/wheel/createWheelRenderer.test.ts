import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWheelRenderer } from '../../../src/adapters/wheel/createWheelRenderer.ts';
import { escapeXml } from '../../../src/adapters/wheel/escapeXml.ts';
import { publicOccurrence } from '../../../src/domain/occurrences/publicOccurrence.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { occurrencesInPeriod } from '../../../src/domain/wheel/occurrencesInPeriod.ts';
import { wheelPicture } from '../../../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../src/domain/wheel/wheelYear.ts';
import { expectSoundPicture } from '../../domain/wheel/expectSoundPicture.ts';
import { content, event, phase } from '../../domain/wheel/sampleContent.ts';
import { fixtureCalendar } from '../../end-to-end/fixtureCalendar.ts';
import { goldenText } from '../../golden/goldenText.ts';

const renderer = createWheelRenderer();
const toLine = (key: string): string => `#${key}`;

/** One element a line, so that a difference can be read. */
const readable = (svg: string): string => `${svg.replaceAll('><', '>\n<').trim()}\n`;

describe('the wheel of a small schedule', () => {
  const period = wheelYear(2027);

  test('is drawn as it was', async () => {
    const { occurrences, schedules } = await fixtureCalendar();
    const [wheel] = schedules.wheels;
    const picture = wheelPicture({
      wheel: wheel!,
      period,
      occurrences: occurrencesInPeriod(occurrences, period)
        .map(publicOccurrence)
        .filter((each) => each !== null)
        .filter(({ kind }) => kind !== 'duty'),
      schoolHolidays: schedules.schoolHolidays,
      today: '2027-03-02' as PlainDate,
      language: wheel!.language,
    });
    expectSoundPicture(picture);
    const page = readable(renderer.page(picture, toLine).svg);
    expect(page).toBe(goldenText('wheel/prove-2027.page.svg', page));
    const file = readable(renderer.file(picture, null));
    expect(file).toBe(goldenText('wheel/prove-2027.svg', file));
  });
});

describe('what a mark looks like', () => {
  const drawn = (change: Parameters<typeof event>[3], days = 1): string => {
    const { svg } = renderer.page(wheelPicture(content([event('a', '2027-05-05', days, change)])), toLine);
    return /<g class="ring-\w+">(.*?)<\/g>/.exec(svg)?.[1] ?? '';
  };

  test('differs by status without colour', () => {
    for (const days of [1, 4]) {
      expect(drawn({ status: 'proposed' }, days)).not.toMatch(/full|wheel-half|wheel-cross/);
      expect(drawn({ status: 'tentative' }, days)).toContain('wheel-half');
      expect(drawn({ status: 'confirmed' }, days)).toContain('wheel-mark full');
      expect(drawn({ status: 'cancelled' }, days)).toContain('wheel-cross');
    }
  });

  test('differs by kind without colour', () => {
    const shapes = (['meeting', 'obligation', 'duty', 'anchor'] as const).map((kind) =>
      drawn({ kind }).replaceAll(/[\d.-]+/g, ''),
    );
    const corners = shapes.map((shape) => `${/^<\w+/.exec(shape)?.[0]} ${shape.split('L').length}`);
    expect(corners).toEqual(['<circle 1', '<path 4', '<path 3', '<path 4']);
    expect(drawn({ kind: 'obligation' })).not.toBe(drawn({ kind: 'anchor' }));
  });

  test('is told in the legend, and no more than there is', () => {
    const { legend } = renderer.page(
      wheelPicture(content([event('a', '2027-05-05', 1, { status: 'tentative' })])),
      toLine,
    );
    expect(legend.map(({ text }) => text)).toEqual([
      'Politisk ledelse',
      'Administrasjonen',
      'Møte',
      'Foreløpig',
      'Stille periode',
      'Helligdag',
    ]);
  });
});

describe('every language', () => {
  test.each(['nb', 'nn', 'en'] as const)('%s has words for all', (language) => {
    const wheel = { ...content([]).wheel, phases: [phase('plan', [11, 1], [1, 31], 'low')] };
    const all = (['meeting', 'obligation', 'duty', 'anchor'] as const).map((kind, index) =>
      event(`a${index}`, '2027-05-05', 1, { kind, ring: null }),
    );
    const picture = wheelPicture(content(all, { language, wheel, today: '2027-05-05' as PlainDate }));
    const svg = renderer.file(picture, null);
    expect(svg).not.toMatch(/undefined|null|NaN|\{name\}|\{year\}/);
    expect(svg).toContain(`lang="${language}"`);
  });
});

describe('what people write is drawn, never obeyed', () => {
  const nasty = '<script>alert(1)</script>"\'&><a href="x">$& \u202eabc\u0007\ud800';

  test('in titles, places, names of wheels, rings and phases', () => {
    const base = content([]).wheel;
    const wheel = {
      ...base,
      name: nasty,
      rings: base.rings.map((ring) => ({ ...ring, name: nasty })),
      phases: [{ ...phase('plan', [1, 1], [12, 31]), name: nasty }],
    };
    const bad = { title: nasty, bodyName: nasty, place: nasty };
    const picture = wheelPicture(
      content([event('"><b>', '2027-05-05', 1, bad), event(nasty, '2027-06-06', 9, bad)], { wheel }),
    );
    for (const svg of [renderer.page(picture, toLine).svg, renderer.file(picture, toLine)]) {
      expect(svg).not.toMatch(/<script|<b>|<a href="x"/);
      expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(svg).not.toContain('\u0007');
      expect(svg.isWellFormed()).toBe(true);
      expect(unclosed(svg)).toEqual([]);
    }
  });

  test('any text at all is text in XML', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const safe = escapeXml(text);
        expect(safe).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
    expect(escapeXml('Møte på Sørlandet – «året» 🗓')).toBe('Møte på Sørlandet – «året» 🗓');
  });
});

function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
