import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { explainOccurrence } from '../../src/application/explainOccurrence.ts';
import { listedExplanation } from '../../src/application/listedExplanation.ts';
import { type LoadedCalendar, loadCalendar } from '../../src/application/loadCalendar.ts';
import { explainText } from '../../src/cli/explainText.ts';
import { scheduleFolder, SMALL_WHEEL } from '../adapters/yaml/scheduleFolder.ts';

const folder = path.resolve(import.meta.dirname, '../../schedules');
let calendar: LoadedCalendar;

beforeAll(async () => {
  calendar = await loadCalendar(createScheduleSource({ folder }), createHighsSolver(), [2027], new Map());
});

function text(key: string): string {
  const explained = explainOccurrence(calendar, key);
  return explained ? explainText(explained) : '';
}

describe('every occurrence of 2027', () => {
  test('has an explanation, or the way its day was found', () => {
    const silent = calendar.occurrences.filter(({ key }) => {
      const explained = explainOccurrence(calendar, key);
      return !explained || (explained.explanation === null && explained.reckoning === null);
    });
    expect(calendar.occurrences.length).toBeGreaterThan(300);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test('is explained without an e-mail address, as text and as data', () => {
    const told = calendar.occurrences.flatMap(({ key }) => {
      const explained = explainOccurrence(calendar, key);
      return explained ? [explainText(explained), JSON.stringify(listedExplanation(explained))] : [];
    });
    expect(told.filter((each) => each.includes('@') || each.includes('.example'))).toEqual([]);
  });

  test('shows for every other working day of the window the rule or the cost', () => {
    const meetings = calendar.occurrences.filter(
      ({ kind, basis }) => kind === 'meeting' && basis === 'proposed',
    );
    for (const { key } of meetings) {
      const explanation = explainOccurrence(calendar, key)?.explanation;
      expect(explanation?.neighbours.every(({ reason }) => reason !== '')).toBe(true);
      expect(explanation?.neighbours.some(({ reason }) => reason === 'helg')).toBe(false);
    }
  });
});

describe('how a day was found', () => {
  test('a deadline counts its months from the meeting, back into the year before', () => {
    expect(text('ks/kdlm/vedtektsforslag/2027')).toContain(
      '5 måneder før Kommunedirektørlandsmøtet 16. mars 2027',
    );
  });

  test('a deadline of every year is said so', () => {
    expect(text('ks/kdu-agder/arsrapport/2027')).toContain('1. mars, hvert år.');
  });

  test('a duty counts from its meeting, by the name of the meeting', () => {
    const duty = calendar.occurrences.find(({ kind }) => kind === 'duty');
    expect(text(duty?.key ?? '')).toMatch(/Slik er dagen funnet: .+ (før|etter|som) .+ \d+\. \w+ \d{4}/);
  });

  test('an anchor tells its rule', () => {
    expect(text('agder/arendalsuka/2027')).toContain('Regelen er mandag til fredag i uke 33.');
  });
});

test('a meeting names the other meetings and the offices, never their keys or addresses', () => {
  const shown = text('agder/kdk/mote/2027/4');
  const days = shown.slice(shown.indexOf('Regler:'));
  expect(days).toContain('Kommunedirektørkollegiet 5');
  expect(days).not.toMatch(/agder\/\w+\/mote/);
});

test('rules that change from a year: the wording in force is named, as text and as data', async () => {
  const changed = await scheduleFolder({
    'agder/bodies/kdk.yaml': `${SMALL_WHEEL['agder/bodies/kdk.yaml']}versions:\n  - { from: 2028, series: { mote: { count: 6 } } }\n`,
  });
  const both = await loadCalendar(
    createScheduleSource({ folder: changed }),
    createHighsSolver(),
    [2027, 2028],
    new Map(),
  );
  const explained = (key: string) => explainOccurrence(both, key)!;
  expect(explainOccurrence(both, 'agder/kdk/mote/2027/6')).toBeNull();
  expect(explainText(explained('agder/kdk/mote/2027/5'))).toContain(
    'Regelen står i agder/bodies/kdk.yaml:8. Slik er reglene for organet til og med 2027 (agder/bodies/kdk.yaml:1).',
  );
  expect(explainText(explained('agder/kdk/mote/2028/6'))).toContain(
    'Regelen står i agder/bodies/kdk.yaml:17. Slik er reglene for organet fra 2028 (agder/bodies/kdk.yaml:17).',
  );
  expect(listedExplanation(explained('agder/kdk/mote/2028/6')).version).toEqual({
    from: 2028,
    to: null,
    at: { file: 'agder/bodies/kdk.yaml', line: 17, column: 5 },
  });
  expect(listedExplanation(explainOccurrence(calendar, 'agder/arendalsuka/2027')!)).not.toHaveProperty(
    'version',
  );
});
