import { expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { createOccurrenceExplainer } from '../../src/application/createOccurrenceExplainer.ts';
import { explainOccurrence } from '../../src/application/explainOccurrence.ts';
import { explainOpenly } from '../../src/application/explainOpenly.ts';
import { type LoadedCalendar, loadCalendar } from '../../src/application/loadCalendar.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';

const body = (id: string, name: string, visibility: string): string =>
  [
    `body: ${id}`,
    `name: ${name}`,
    `visibility: ${visibility}`,
    'ring: administrativ',
    'secretariat: ks-agder',
    'members: [alle]',
    'series:',
    `  mote: { count: 1, title: ${name} møtes, window: mar, cite: AGD-01 }`,
    '',
  ].join('\n');

/** An open body, one for members and a private one with the same members, all meeting in March. */
async function calendar(): Promise<LoadedCalendar> {
  const folder = await scheduleFolder({
    'agder/bodies/apent.yaml': body('apent', 'Åpent råd', 'public'),
    'agder/bodies/medlem.yaml': body('medlem', 'Medlemsrådet', 'members'),
    'agder/bodies/lukket.yaml': body('lukket', 'Fortrolig utvalg', 'private'),
    'agder/years/2027.yaml': [
      'year: 2027',
      'decisions:',
      '  apent/mote/1: { date: 2027-03-09, status: confirmed }',
      '  medlem/mote/1: { date: 2027-03-10, status: confirmed, place: Skjult sal }',
      '  lukket/mote/1: { date: 2027-03-11, status: confirmed, place: Skjult hytte }',
      '',
    ].join('\n'),
  });
  return loadCalendar(createScheduleSource({ folder }), createHighsSolver(), [2027], new Map());
}

const OPEN = 'agder/apent/mote/2027/1';

test('names neither private meetings nor who is called to what is not public', async () => {
  const loaded = await calendar();
  const whole = JSON.stringify(explainOccurrence(loaded, OPEN)?.explanation);
  expect(whole).toMatch(/Fortrolig utvalg møtes \(Kommunedirektøren i Arendal/);

  const explained = explainOpenly(loaded)(OPEN);
  const reasonOn = (date: string) =>
    explained?.explanation?.neighbours.find((day) => day.date === date)?.reason;
  expect(reasonOn('2027-03-11')).toBe(
    'kolliderer med et møte som ikke er offentlig (noen er innkalt til begge)',
  );
  expect(reasonOn('2027-03-10')).toBe('kolliderer med Medlemsrådet møtes (noen er innkalt til begge)');
  expect(JSON.stringify(explained?.explanation)).not.toMatch(/Fortrolig|Skjult|Kommunedirektøren/);
});

test('explains what is for members without its members, and nothing private', async () => {
  const explain = explainOpenly(await calendar());
  const members = explain('agder/medlem/mote/2027/1');
  expect(members?.explanation?.neighbours.find(({ date }) => date === '2027-03-09')?.reason).toBe(
    'kolliderer med Åpent råd møtes (noen er innkalt til begge)',
  );
  expect(explain('agder/lukket/mote/2027/1')).toBeNull();
  expect(explain('agder/finnes/ikke/2027/1')).toBeNull();
});

test('is worked out once for each reading of the files', async () => {
  const loaded = await calendar();
  let now: LoadedCalendar | null = null;
  const explainer = createOccurrenceExplainer({ loaded: async () => now });
  expect(await explainer.explain(OPEN)).toBeNull();
  now = loaded;
  const first = await explainer.explain(OPEN);
  expect(first?.occurrence.key).toBe(OPEN);
  expect(await explainer.explain(OPEN)).toBe(first);
  now = { ...loaded };
  expect(await explainer.explain(OPEN)).not.toBe(first);
});
