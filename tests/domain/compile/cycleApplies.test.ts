import { describe, expect, test } from 'vitest';
import { cycleApplies } from '../../../src/domain/compile/cycleApplies.ts';

const years = (cycle: Parameters<typeof cycleApplies>[0], from = 2020, to = 2033): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) =>
    cycleApplies(cycle, year),
  );

describe('a cycle', () => {
  test('of no kind is every year', () => expect(years(null, 2026, 2028)).toEqual([2026, 2027, 2028]));

  test('of two years from 2021 is the odd years, also before the anchor', () => {
    expect(years({ type: 'years', every: 2, anchor: 2021 }, 2017, 2027)).toEqual([
      2017, 2019, 2021, 2023, 2025, 2027,
    ]);
  });

  test('of the year after local elections is 2020, 2024, 2028, 2032 (KS-01)', () => {
    expect(years({ type: 'election', election: 'local', plus: 1 })).toEqual([2020, 2024, 2028, 2032]);
  });

  test('of storting elections is 2021, 2025, 2029, 2033', () => {
    expect(years({ type: 'election', election: 'storting', plus: 0 })).toEqual([2021, 2025, 2029, 2033]);
  });
});
