import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { loadCalendar } from '../../src/application/loadCalendar.ts';
import { occurrencesInPeriod } from '../../src/domain/wheel/occurrencesInPeriod.ts';
import { wheelPicture } from '../../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../src/domain/wheel/wheelYear.ts';
import { expectSoundPicture } from '../domain/wheel/expectSoundPicture.ts';

const folder = path.resolve(import.meta.dirname, '../../schedules');
const years = [2026, 2027, 2028];
const { occurrences, schedules } = await loadCalendar(
  createScheduleSource({ folder }),
  createHighsSolver(),
  years,
  new Map(),
);
const cases = schedules.wheels.flatMap((wheel) =>
  years.flatMap((year) =>
    [1, 8].map((start) => ({ wheel, year, start, name: `${wheel.id} ${year} from ${start}` })),
  ),
);

describe('the picture of the shipped wheels', () => {
  test.each(cases)('$name has a place for every label', ({ wheel, year, start }) => {
    const period = wheelYear(year, start);
    const all = occurrencesInPeriod(occurrences, period).filter((each) => each.wheel === wheel.id);
    const draw = (shown: typeof all) =>
      wheelPicture({
        wheel,
        period,
        occurrences: shown,
        schoolHolidays: schedules.schoolHolidays,
        today: null,
        language: wheel.language,
      });
    const usual = draw(all.filter(({ kind }) => kind !== 'duty'));
    expectSoundPicture(usual);
    // Without the duties there is room for all, and for the name of every ring.
    expect(usual.unlabelled).toBe(0);
    expect(usual.ringNames).toHaveLength(usual.rings.length);
    expect(usual.labels.flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith('…')))).toEqual([]);
    expect(usual.phases.every(({ lines }) => lines.every(({ text }) => !text.endsWith('…')))).toBe(true);
    expectSoundPicture(draw(all));
  });
});
