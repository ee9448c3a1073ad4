import { array, assert, constantFrom, integer, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import { wheelPicture } from '../../../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../src/domain/wheel/wheelYear.ts';
import { expectSoundPicture } from './expectSoundPicture.ts';
import { content, event, phase } from './sampleContent.ts';

const WORDS = [
  'Fylkesmøtet i Møre og Romsdal',
  'Kommunedirektørkollegiet 4',
  'Innspill til rullering av handlingsprogrammet: Forum for klima og miljø',
  'Valg',
  'Rapport til fylkesstyret og sentralt KDU: Agder',
  'Menneskerettighetsorganisasjonssamarbeidsutvalgsmøteinnkallingsfrist',
];

/** Years of up to 250 things: crowded weeks, long periods, long words, every kind and status. */
const years = tuple(
  integer({ min: 2024, max: 2032 }),
  integer({ min: 1, max: 12 }),
  array(
    record({
      day: integer({ min: -20, max: 380 }),
      days: constantFrom(1, 1, 1, 1, 1, 2, 3, 5, 30, 90),
      kind: constantFrom<Occurrence['kind']>('meeting', 'obligation', 'duty', 'anchor'),
      status: constantFrom<Occurrence['status']>('proposed', 'tentative', 'confirmed', 'cancelled'),
      ring: constantFrom('ytre', 'indre', null),
      title: constantFrom(...WORDS),
      tail: string({ unit: 'grapheme', maxLength: 12 }),
    }),
    { maxLength: 250, size: 'max' },
  ),
).map(([year, startMonth, things]) => {
  const period = wheelYear(year, startMonth);
  const occurrences = things.map(({ day, days, kind, status, ring, title, tail }, index) =>
    event(`prove/raad/${index}`, addDays(period.from, day), days, {
      kind,
      status,
      ring,
      title: `${title} ${tail}`,
    }),
  );
  return content(occurrences, { period });
});

describe('a picture of any year', () => {
  test('has no two labels over each other, none outside the picture and no leader through a label', () => {
    assert(
      property(years, (year) => expectSoundPicture(wheelPicture(year))),
      { numRuns: 60 },
    );
  });

  test('is the same whatever order the year comes in', () => {
    assert(
      property(years, (year) => {
        const turned = { ...year, occurrences: year.occurrences.toReversed() };
        expect(wheelPicture(turned)).toEqual(wheelPicture(year));
      }),
      { numRuns: 15 },
    );
  });

  test('of 250 meetings has as many labels as there is room for, and the most important of them', () => {
    const period = wheelYear(2027);
    const year = Array.from({ length: 250 }, (_, index) =>
      event(`m${String(index).padStart(3, '0')}`, addDays(period.from, Math.floor(index * 1.45)), 1, {
        status: index % 5 === 0 ? 'confirmed' : 'proposed',
        kind: index % 2 === 0 ? 'meeting' : 'duty',
      }),
    );
    const picture = wheelPicture(content(year));
    expectSoundPicture(picture);
    expect(picture.marks).toHaveLength(250);
    const told = new Set(picture.labels.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks)));
    expect(told.size).toBeGreaterThan(60);
    const left = picture.marks.filter((mark) => !told.has(mark));
    expect([...told].some(({ occurrence }) => occurrence.kind === 'duty')).toBe(false);
    expect(
      left.filter(({ occurrence: { kind, status } }) => kind === 'meeting' && status === 'confirmed'),
    ).toEqual([]);
  });
});

describe('labels', () => {
  test('tell all that happens on a day in one place, the surest first', () => {
    const { labels } = wheelPicture(
      content([
        event('a', '2027-02-11', 1, { title: 'Ordførerkollegiet 1' }),
        event('b', '2027-02-11', 1, { title: 'Kommunedirektørkollegiet 1', status: 'confirmed' }),
        event('c', '2027-10-07', 1, { title: 'Kollegiet' }),
      ]),
    );
    expect(labels.map(({ side, date, lines }) => [side, date, lines.map(({ text }) => text)])).toEqual([
      ['right', '11. feb.', ['Kommunedirektørkollegiet 1', 'Ordførerkollegiet 1']],
      ['left', '7. okt.', ['Kollegiet']],
    ]);
  });

  test('tell many alike in one line', () => {
    const counties = ['Agder', 'Oslo', 'Troms'];
    const { labels } = wheelPicture(
      content([
        ...counties.map((county) =>
          event(`a/${county}`, '2027-02-04', 1, { title: `Fylkesmøtet i ${county}` }),
        ),
        ...counties.map((county) =>
          event(`b/${county}`, '2027-03-01', 1, {
            kind: 'obligation',
            title: `Rapport til fylkesstyret: ${county}`,
          }),
        ),
      ]),
    );
    expect(labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      'Fylkesmøtet i …\u00a0(3)',
      'Rapport til fylkesstyret\u00a0(3)',
    ]);
  });

  test('write days that belong together as one', () => {
    const { labels, marks } = wheelPicture(
      content([
        event('uka', '2027-08-16', 5, { kind: 'anchor', title: 'Uka' }),
        event('samling', '2027-11-30', 3, { title: 'Samling' }),
      ]),
    );
    expect(labels.map(({ date }) => date)).toEqual(['16.–20. aug.', '30. nov.–2. des.']);
    expect(marks.every(({ arc }) => arc !== null && arc.to > arc.from)).toBe(true);
  });
});

describe('marks', () => {
  test('stand on their day, in the ring they belong to', () => {
    const { marks, rings } = wheelPicture(
      content([
        event('a', '2027-01-01', 1, { ring: 'indre' }),
        event('b', '2027-07-02', 1, { kind: 'obligation' }),
        event('c', '2027-10-01', 1, { kind: 'anchor', ring: null }),
        event('d', '2027-12-31', 1, { ring: null }),
      ]),
    );
    expect(rings.map(({ name }) => name)).toEqual([
      'Frister',
      'Politisk ledelse',
      'Administrasjonen',
      'Andre organer',
      'Arrangementer',
    ]);
    expect(marks.map(({ occurrence, ring }) => [occurrence.key, ring.name])).toEqual([
      ['a', 'Administrasjonen'],
      ['b', 'Frister'],
      ['c', 'Arrangementer'],
      ['d', 'Andre organer'],
    ]);
    expect(marks[0]?.angle).toBeCloseTo(Math.PI / 365, 9);
    expect(marks[1]?.angle).toBeCloseTo(Math.PI, 9);
    for (const { radius, ring } of marks) expect(radius).toBeCloseTo((ring.outer + ring.inner) / 2, 6);
    rings.slice(1).forEach((ring, index) => expect(ring.outer).toBeCloseTo(rings[index]!.inner, 9));
  });

  test('of a crowded day stand beside each other, none over another', () => {
    const crowd = Array.from({ length: 15 }, (_, index) => event(`k${index}`, '2027-03-01'));
    const { marks } = wheelPicture(content(crowd));
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        const across = Math.abs(a.angle - b.angle) * Math.min(a.radius, b.radius);
        expect(Math.max(across, Math.abs(a.radius - b.radius))).toBeGreaterThanOrEqual(2 * a.size);
      }
    }
    const day = marks[0]!.span;
    for (const { angle } of marks) expect(Math.abs(angle - (day.from + day.to) / 2)).toBeLessThan(0.1);
  });

  test('reaching out of the year are cut to it', () => {
    const { marks } = wheelPicture(
      content([event('a', '2026-12-28', 8), event('b', '2027-12-30', 10), event('c', '2026-12-31', 1)]),
    );
    expect(marks.map(({ occurrence }) => occurrence.key)).toEqual(['a', 'b']);
    expect(marks[0]?.span.from).toBe(0);
    expect(marks[1]?.span.to).toBeCloseTo(2 * Math.PI, 9);
  });

  test('without a date are listed outside, many alike together', () => {
    const undated = ['Agder', 'Oslo', 'Troms'].map((county) =>
      event(county, '2027-01-01', 1, {
        time: { type: 'undated' },
        title: `Tilbakemelding til KS: ${county}`,
      }),
    );
    const { marks, undated: groups } = wheelPicture(content(undated));
    expect(marks).toEqual([]);
    expect(groups.map(({ text }) => text)).toEqual(['Tilbakemelding til KS\u00a0(3)']);
  });
});

describe('the ground', () => {
  test('has twelve months and every ISO week, from any month and in leap years', () => {
    for (const [year, start, days, first, weeks] of [
      [2027, 1, 365, 'januar', 53],
      [2028, 1, 366, 'januar', 53],
      [2027, 8, 366, 'august', 54],
      [2026, 8, 365, 'august', 53],
    ] as const) {
      const period = wheelYear(year, start);
      const picture = wheelPicture(content([], { period }));
      expect(period.days).toBe(days);
      expect(picture.months).toHaveLength(12);
      expect(picture.months[0]).toMatchObject({ name: first, from: 0 });
      expect(picture.months.at(-1)?.to).toBeCloseTo(2 * Math.PI, 9);
      expect(picture.weeks).toHaveLength(weeks);
    }
    expect(wheelYear(2026, 8)).toMatchObject({ name: '2026/27', from: '2026-08-01', to: '2027-07-31' });
  });

  test('joins a phase over New Year, shares the band between phases, and tells which are unsure', () => {
    const phases = [phase('plan', [11, 1], [1, 31], 'low'), phase('vinter', [1, 15], [3, 31])];
    const wheel = { ...content([]).wheel, phases };
    const drawn = wheelPicture(content([], { wheel })).phases;
    const plan = drawn.find(({ id }) => id === 'plan');
    const winter = drawn.find(({ id }) => id === 'vinter');
    expect(drawn).toHaveLength(2);
    expect(plan).toMatchObject({ sure: false });
    expect(plan!.to).toBeGreaterThan(2 * Math.PI);
    expect(winter).toMatchObject({ sure: true });
    expect(Math.max(plan!.inner, winter!.inner)).toBeGreaterThanOrEqual(Math.min(plan!.outer, winter!.outer));
    expect(plan!.lines[0]?.text).toContain('Fasen plan');
  });

  test('shades holidays, quiet periods and the school holidays of its counties', () => {
    const holiday = { kind: 'winter', status: 'expected', source: 'Prøve', checked: null } as const;
    const days = { from: '2027-02-22', to: '2027-02-26' } as never as { from: never; to: never };
    const schoolHolidays = [
      { ...holiday, ...days, county: '42', schoolYear: '2026/2027' },
      { ...holiday, ...days, county: '03', schoolYear: '2026/2027' },
    ];
    const { shades } = wheelPicture(content([], { schoolHolidays }));
    expect(shades.filter(({ kind }) => kind === 'school').map(({ name }) => name)).toEqual([
      'Skoleferie 22.–26. feb.',
    ]);
    expect(shades.filter(({ kind }) => kind === 'holiday')).toHaveLength(12);
    expect(shades.filter(({ kind }) => kind === 'quiet').map(({ name }) => name)).toEqual([
      'Påskeuken 22.–29. mars',
      'Fellesferien 12. juli–1. aug.',
      'Romjulen 27.–31. des.',
    ]);
  });

  test('has the hand at today, and none in other years', () => {
    const on = (today: string) => wheelPicture(content([], { today: today as never })).hand;
    expect(on('2027-01-01')).toBeCloseTo(Math.PI / 365, 9);
    expect(on('2027-07-02')).toBeCloseTo(Math.PI, 9);
    expect(on('2026-12-31')).toBeNull();
    expect(on('2028-01-01')).toBeNull();
  });
});
