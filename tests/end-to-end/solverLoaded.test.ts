import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './runCli.ts';

const fixture = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
const wheels = fileURLToPath(new URL('../../schedules', import.meta.url));
const NODE_OPTIONS = `--import ${new URL('printSolver.ts', import.meta.url).href}`;
let settled = '';

beforeAll(async () => {
  settled = await mkdtemp(join(tmpdir(), 'arshjul-settled-'));
  await cp(fixture, settled, { recursive: true });
  // What is left meets by a pattern, so that nothing needs placing.
  await rm(join(settled, 'prove/bodies/landsmote.yaml'));
  await rm(join(settled, 'prove/bodies/raad.yaml'));
  await writeFile(join(settled, 'prove/years/2027.yaml'), 'year: 2027\n');
});

afterAll(() => rm(settled, { recursive: true }));

test('the solver is loaded when meetings bear on each other', async () => {
  const { code, error } = await runCli(['list', '--year', '2027'], { SCHEDULES: wheels, NODE_OPTIONS });
  expect([code, error.includes('solver loaded')]).toEqual([0, true]);
});

test('a year without dates to find is listed without the solver', async () => {
  const { code, out, error } = await runCli(['list', '--year', '2027'], { SCHEDULES: settled, NODE_OPTIONS });
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('Utvalget 4');
});

test('files are checked without the solver', async () => {
  const { error } = await runCli(['check'], { SCHEDULES: wheels, NODE_OPTIONS });
  expect(error).not.toContain('solver loaded');
});
