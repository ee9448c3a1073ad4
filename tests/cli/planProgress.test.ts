import { expect, test } from 'vitest';
import type { PlanSources } from '../../src/application/makePlan.ts';
import { planProgress } from '../../src/cli/planProgress.ts';

const sources = {
  source: { load: async () => ({ schedules: null, findings: [] }) },
  publications: { differences: async () => ({ published: [], missing: new Set() }) },
} as unknown as PlanSources;

const work = async (live: boolean): Promise<string> => {
  let written = '';
  const working = planProgress({ live, out: (text) => void (written += text) }, sources);
  await working.sources.source.load();
  await working.sources.publications.differences([], []);
  working.clear();
  return written;
};

test('in a terminal each stage is written over the one before, and nothing is left', async () => {
  expect((await work(true)).split('\r').map((line) => line.replace('\u001B[K', ''))).toEqual([
    '',
    '░░░░░░░░░░ Leser filene …',
    '███░░░░░░░ Regner ut datoene …',
    '██████░░░░ Sammenligner med det som er publisert …',
    '',
  ]);
});

test('elsewhere nothing is said', async () => {
  expect(await work(false)).toBe('');
});
