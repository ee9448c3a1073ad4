import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

const body = (...lines: string[]) => ({
  'agder/bodies/x.yaml': ['body: x', 'name: X', 'secretariat: ks-agder', 'series:', ...lines, ''].join('\n'),
});

async function venuesOf(files: Readonly<Record<string, string>>): Promise<unknown> {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  return occurrencesOf(schedules!, 2027)
    .filter((each) => each.body === 'x' && each.kind === 'meeting')
    .map((each) => ({ place: each.place, ...('join' in each ? { join: each.join } : {}) }));
}

test('a meeting is joined as it says itself, or as its series does, beside its place', async () => {
  const files = body(
    '  mote:',
    '    count: 2',
    '    place: Arendal',
    '    join: https://moterom.example/fast?rom=1',
    '    meetings: { 2: { join: https://moterom.example/annet } }',
  );
  expect(await venuesOf(files)).toEqual([
    { place: 'Arendal', join: 'https://moterom.example/fast?rom=1' },
    { place: 'Arendal', join: 'https://moterom.example/annet' },
  ]);
});

test('a decision goes before, and a place that is an address is where to join', async () => {
  const files = {
    ...body('  mote: { count: 2 }'),
    'agder/years/2027.yaml': [
      'year: 2027',
      'decisions:',
      '  x/mote/1: { date: 2027-02-11, join: https://moterom.example/a }',
      '  x/mote/2: { date: 2027-09-02, place: https://moterom.example/b }',
      '',
    ].join('\n'),
  };
  expect(await venuesOf(files)).toEqual([
    { place: null, join: 'https://moterom.example/a' },
    { place: null, join: 'https://moterom.example/b' },
  ]);
});

test('without an address nothing is said of it', async () => {
  expect(await venuesOf(body('  mote: { count: 1, place: Arendal }'))).toEqual([{ place: 'Arendal' }]);
});

test.each([
  'http://moterom.example/a',
  'moterom.example/a',
  'https://moterom/a',
  'https://kjent.example@annen.example/a',
  'javascript:alert(1)',
  '"https://moterom.example/a b"',
  '"https://moterom.example/\\nBCC:a"',
])('%s is a fault', async (address) => {
  expect(await faultsOf(body(`  mote: { count: 1, join: ${address} }`))).toEqual([
    expect.stringMatching(
      /^agder\/bodies\/x\.yaml:5:27 schedule-\S+ .*er ikke en adresse til et møte på nett\.$/s,
    ),
  ]);
});
