import { expect, test } from 'vitest';
import { scheduleFindings } from '../../../src/domain/compile/scheduleFindings.ts';
import { loadFiles } from '../../adapters/yaml/scheduleFolder.ts';

async function unsourced(...lines: string[]): Promise<readonly string[]> {
  const { schedules, findings } = await loadFiles({
    'agder/bodies/x.yaml': ['body: x', 'name: X', 'secretariat: ks-agder', ...lines, ''].join('\n'),
  });
  expect(findings).toEqual([]);
  return scheduleFindings(schedules!)
    .filter(({ code }) => code === 'year-unsourced')
    .map(({ severity, at, message }) => `${severity} ${at.line} ${message}`);
}

test('what rests on no source and no choice is told once for a body', async () => {
  expect(
    await unsourced(
      'series:',
      '  mote: { count: 2 }',
      '  tur: { count: 1, cite: AGD-01 }',
      '  dag: { count: 1, meetings: { 1: { cite: AGD-01 } } }',
      'obligations:',
      '  rapport: { title: Rapport, due: 03-01 }',
      '  plan: { title: Plan, due: 03-01, assumption: Vi har valgt 1. mars. }',
    ),
  ).toEqual(['info 5 X: det står ikke hva «mote» og «rapport» bygger på.']);
});

test('a body whose rules all have a source is not mentioned', async () => {
  expect(await unsourced('series:', '  mote: { count: 2, cite: AGD-01 }')).toEqual([]);
});

test('a template is told of once, not for each county', async () => {
  const { schedules } = await loadFiles({
    'agder/bodies/x.yaml':
      'for_each: county\nbody: "x-{county.id}"\nname: "X i {county.name}"\nseries: { mote: { count: 1 } }\n',
  });
  const found = scheduleFindings(schedules!).filter(({ code }) => code === 'year-unsourced');
  expect(found.map(({ at }) => at.file)).toEqual(['agder/bodies/x.yaml']);
});
