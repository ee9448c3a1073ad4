import { expect, test } from 'vitest';
import { ruleUses } from '../../../src/domain/coverage/ruleUses.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

const file = (...lines: string[]) => ({
  'agder/bodies/x.yaml': ['body: x', 'name: X', 'secretariat: ks-agder', ...lines, ''].join('\n'),
});

async function dispatchOf(...lines: string[]): Promise<Readonly<Record<string, unknown>>> {
  const { schedules, findings } = await loadFiles(file(...lines));
  expect(findings).toEqual([]);
  const meetings = occurrencesOf(schedules!, 2027).filter(
    ({ body, kind }) => body === 'x' && kind === 'meeting',
  );
  expect(meetings.length).toBeGreaterThan(0);
  return Object.fromEntries(
    meetings.map((one) => [one.key, 'dispatch' in one ? one.dispatch : 'no such key']),
  );
}

test('a meeting says that its invitations leave together, as its series or its body does', async () => {
  expect(
    await dispatchOf(
      'dispatch: together',
      'series:',
      '  mote: { count: 1 }',
      '  tur: { count: 1, dispatch: each }',
    ),
  ).toEqual({ 'agder/x/mote/2027/1': 'together', 'agder/x/tur/2027/1': 'no such key' });
  expect(await dispatchOf('series:', '  mote: { count: 1, dispatch: together }')).toEqual({
    'agder/x/mote/2027/1': 'together',
  });
});

test('a meeting of a body that says nothing is written as before', async () => {
  expect(await dispatchOf('series:', '  mote: { count: 1 }')).toEqual({
    'agder/x/mote/2027/1': 'no such key',
  });
});

test('the rule behind it constrains', async () => {
  const { schedules } = await loadFiles(file('dispatch: together', 'cite: { dispatch: AGD-01 }'));
  const uses = ruleUses(schedules!).filter(({ id, at }) => id === 'AGD-01' && at.file.endsWith('x.yaml'));
  expect(uses.map(({ use, what }) => `${use} ${what}`)).toEqual(['constrains «dispatch» for X']);
});

test('another word is a fault', async () => {
  expect(await faultsOf(file('dispatch: samlet'))).toEqual([
    'agder/bodies/x.yaml:4:11 schedule-invalid-value «dispatch» kan ikke være «samlet».',
  ]);
});
