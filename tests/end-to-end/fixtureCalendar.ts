import { fileURLToPath } from 'node:url';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { type LoadedCalendar, loadCalendar } from '../../src/application/loadCalendar.ts';

/** A small wheel with one of each kind of rule, read from its files and planned for 2026 and 2027. */
export function fixtureCalendar(): Promise<LoadedCalendar> {
  const folder = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
  return loadCalendar(createScheduleSource({ folder }), createHighsSolver(), [2026, 2027], new Map());
}
