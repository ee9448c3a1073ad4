import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Phase, Ring } from '../../../src/domain/schedule/wheel.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import type { WheelContent } from '../../../src/domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../src/domain/wheel/wheelYear.ts';

export const RINGS: readonly Ring[] = [
  { id: 'indre', name: 'Administrasjonen', order: 2, cite: [] },
  { id: 'ytre', name: 'Politisk ledelse', order: 1, cite: [] },
];

/** A proposed meeting of one day in the outer ring; everything can be changed. */
export function event(key: string, first: string, days = 1, change: Partial<Occurrence> = {}): Occurrence {
  return {
    key,
    uid: `${key}@prove.example`,
    wheel: 'prove',
    body: 'raad',
    bodyName: 'Rådet',
    kind: 'meeting',
    year: Number(first.slice(0, 4)),
    title: `Møte ${key}`,
    purpose: null,
    agenda: [],
    time: { type: 'allDay', start: first as PlainDate, end: addDays(first as PlainDate, days) },
    status: 'proposed',
    basis: 'proposed',
    place: null,
    host: null,
    note: null,
    visibility: 'public',
    ring: 'ytre',
    invited: [],
    owner: null,
    remind: [],
    cite: [],
    at: { file: 'prove/bodies/raad.yaml', line: 1, column: 1 },
    ...change,
  };
}

export function phase(
  id: string,
  from: readonly [number, number],
  to: readonly [number, number],
  confidence: Phase['confidence'] = 'high',
): Phase {
  const [fromMonth, fromDay] = from;
  const [toMonth, toDay] = to;
  return {
    id,
    name: `Fasen ${id}`,
    window: { type: 'days', from: { month: fromMonth, day: fromDay }, to: { month: toMonth, day: toDay } },
    confidence,
    cite: [],
    assumption: null,
  };
}

/** The year 2027 of a wheel with two rings. */
export function content(
  occurrences: readonly Occurrence[],
  change: Partial<WheelContent> = {},
): WheelContent {
  return {
    wheel: { id: 'prove', name: 'Prøvehjulet', rings: RINGS, phases: [], counties: ['42'] },
    period: wheelYear(2027),
    occurrences,
    schoolHolidays: [],
    today: null,
    language: 'nb',
    ...change,
  };
}
