import { expect, test } from 'vitest';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

const x = (...lines: string[]) => ({
  'agder/bodies/x.yaml': ['body: x', 'name: X', 'ring: administrativ', ...lines, ''].join('\n'),
});

test('citations of a body may say what each backs', async () => {
  const { schedules, findings } = await loadFiles(x('cite: { name: AGD-01, ring: [AGD-02, AGD-01] }'));
  expect(findings).toEqual([]);
  expect(schedules?.wheels[0]?.bodies[1]).toMatchObject({
    cite: ['AGD-01', 'AGD-02'],
    backing: [
      { key: 'name', cite: ['AGD-01'], at: { line: 4, column: 9 } },
      { key: 'ring', cite: ['AGD-02', 'AGD-01'], at: { line: 4, column: 23 } },
    ],
  });
});

test('a list of citations backs nothing in particular', async () => {
  const { schedules } = await loadFiles(x('cite: [AGD-01]'));
  expect(schedules?.wheels[0]?.bodies[1]).toMatchObject({ cite: ['AGD-01'], backing: [] });
});

test('a citation backs a key that is there, and is in the sources', async () => {
  expect(await faultsOf(x('cite: { parent: AGD-01, ring: AGD-09, ring2: AGD-01 }'))).toEqual([
    'agder/bodies/x.yaml:4:39 schedule-unknown-key Ukjent nøkkel «ring2» under «cite». Mente du «ring»?',
  ]);
  expect(await faultsOf(x('cite: { parent: AGD-01, ring: AGD-09 }'))).toEqual([
    'agder/bodies/x.yaml:4:9 schedule-missing-key «cite» begrunner «parent», som ikke står i organet.',
    'agder/bodies/x.yaml:4:31 schedule-unknown-citation Kilden «AGD-09» finnes ikke i agder/sources.yaml. Mente du «AGD-01»?',
  ]);
});
