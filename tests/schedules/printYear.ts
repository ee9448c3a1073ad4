import path from 'node:path';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { loadCalendar } from '../../src/application/loadCalendar.ts';

// Run as a process of its own, in another time zone.
const folder = path.resolve(import.meta.dirname, '../../schedules');
const source = createScheduleSource({ folder });
const { occurrences, findings } = await loadCalendar(source, createHighsSolver(), [2027], new Map());
const lines = [
  ...occurrences.map(({ key, time }) => `${key} ${JSON.stringify(time)}`),
  ...findings.map(({ code, message }) => `${code} ${message}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
