import { describe, expect, test } from 'vitest';
import { quietPeriods } from '../../../src/domain/calendar/quietPeriods.ts';

function span(year: number, id: string) {
  const period = quietPeriods(year).find((candidate) => candidate.id === id);
  return [period?.from, period?.to];
}

describe('quietPeriods', () => {
  test.each([
    [2026, '2026-03-30', '2026-04-06'],
    [2027, '2027-03-22', '2027-03-29'],
    [2028, '2028-04-10', '2028-04-17'],
    [2029, '2029-03-26', '2029-04-02'],
    [2030, '2030-04-15', '2030-04-22'],
    [2031, '2031-04-07', '2031-04-14'],
  ])('påskeuke %i is %s to %s', (year, from, to) => {
    expect(span(year, 'paskeuke')).toEqual([from, to]);
  });

  test('fellesferie is ISO weeks 28–30 unless said otherwise', () => {
    expect(span(2027, 'fellesferie')).toEqual(['2027-07-12', '2027-08-01']);
    expect(quietPeriods(2028, { first: 29, last: 31 })[1]).toMatchObject({
      from: '2028-07-17',
      to: '2028-08-06',
    });
    expect(() => quietPeriods(2027, { first: 28, last: 54 })).toThrow(/No ISO weeks 28–54 in 2027/);
  });

  test('romjul is 27–31 December', () => {
    expect(span(2026, 'romjul')).toEqual(['2026-12-27', '2026-12-31']);
  });

  test('come by date and have a name in each language', () => {
    expect(quietPeriods(2027).map((period) => period.name.nb)).toEqual([
      'Påskeuken',
      'Fellesferien',
      'Romjulen',
    ]);
    expect(quietPeriods(2027).map((period) => period.name.nn)).toEqual([
      'Påskeveka',
      'Fellesferien',
      'Romjula',
    ]);
  });
});
