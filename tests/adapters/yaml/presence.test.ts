import { expect, test } from 'vitest';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

const file = (...lines: string[]) => ({
  'agder/bodies/x.yaml': [
    'body: x',
    'name: X',
    'secretariat: ks-agder',
    ...lines,
    'series:',
    '  mote: { count: 1, window: may, duties: standard-mote }',
    '',
  ].join('\n'),
  '_shared/duties.yaml': [
    'duties:',
    '  standard-mote:',
    '    steps:',
    '      forfall: { title: Frist for forfall, offset: -3wd, nudge: -1w }',
    '',
  ].join('\n'),
});

async function read(...lines: string[]): Promise<{ meeting: Occurrence; duty: Occurrence }> {
  const { schedules, findings } = await loadFiles(file(...lines));
  expect(findings).toEqual([]);
  const own = occurrencesOf(schedules!, 2027).filter(({ body }) => body === 'x');
  return {
    meeting: own.find(({ kind }) => kind === 'meeting')!,
    duty: own.find(({ kind }) => kind === 'duty')!,
  };
}

test('a deputy is carried to the meeting with whom it steps in for', async () => {
  const deputies = async (line: string) =>
    (await read(`members: [kd-arendal, kd-risor, ${line}]`)).meeting.deputies?.map((each) => [
      each.id,
      each.role,
      each.for,
      each.places,
    ]);
  expect(await deputies('{ office: kd-grimstad, as: deputy, for: kd-risor }')).toEqual([
    ['kd-grimstad', 'deputy', ['kd-risor'], 1],
  ]);
  expect(await deputies('{ office: kd-grimstad, as: deputy, seats: 2 }')).toEqual([
    ['kd-grimstad', 'deputy', ['kd-arendal', 'kd-risor'], 2],
  ]);
});

test('deputies come in the order of the file, on the days they are deputies, and are not invited', async () => {
  const { meeting, duty } = await read(
    'members: [kd-risor, { office: kd-grimstad, as: deputy }, { office: kd-arendal, as: deputy, to: 2026-12-31 }]',
  );
  expect(meeting.invited.map(({ id }) => id)).toEqual(['kd-risor']);
  expect(meeting.deputies?.map(({ id }) => id)).toEqual(['kd-grimstad']);
  expect(duty).not.toHaveProperty('deputies');
});

test('a member who is also written as deputy is a member', async () => {
  const { meeting } = await read('members: [kd-arendal, { office: kd-arendal, as: deputy }]');
  expect(meeting).not.toHaveProperty('deputies');
});

test.each([
  ['2', 2],
  ['half', 1],
  ['halvparten', 1],
  ['2/3', 2],
  ['1/1', 2],
])('a quorum of %s of two members is %i; observers do not count', async (written, needed) => {
  const { meeting } = await read(
    'members: [kd-arendal, kd-risor, { office: kd-grimstad, as: observer }]',
    `quorum: ${written}`,
  );
  expect(meeting.quorum).toEqual({ needed, of: ['kd-arendal', 'kd-risor'] });
});

test('the chain says when the silent are asked, and only the meeting carries it', async () => {
  const { meeting, duty } = await read('members: [kd-arendal]');
  expect(meeting.nudge).toEqual({ amount: -1, unit: 'week' });
  expect(duty).not.toHaveProperty('nudge');
});

test('a body that says nothing is written as before', async () => {
  const { meeting } = await read('members: [kd-arendal]');
  expect(meeting).not.toHaveProperty('deputies');
  expect(meeting).not.toHaveProperty('quorum');
});

test.each([
  ['quorum: flertall', 'schedule-invalid-value «flertall» er ikke en del av medlemmene.'],
  ['quorum: 3/2', 'schedule-invalid-value «3/2» er ikke en del av medlemmene.'],
  [
    'members: [{ office: kd-arendal, for: kd-risor }]',
    'schedule-invalid-value «for» gjelder bare varamedlemmer.',
  ],
  [
    'members: [{ office: kd-arendal, as: deputy, for: kd-narvik }]',
    'schedule-unknown-reference Fant ikke rollen eller gruppen «kd-narvik» i agder/members.yaml.',
  ],
])('%s is a fault', async (line, fault) => {
  const faults = await faultsOf(file(line));
  expect(faults.map((each) => each.split(' ').slice(1).join(' '))).toEqual([fault]);
});
