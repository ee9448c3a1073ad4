import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlanFiles } from '../../../src/adapters/plans/createPlanFiles.ts';
import { parsePlan } from '../../../src/adapters/plans/parsePlan.ts';
import { packPlan } from '../../../src/domain/publication/packedPlan.ts';
import { planPublication } from '../../../src/domain/publication/planPublication.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { anObligation, anOccurrence, aRole, timed } from '../../domain/anOccurrence.ts';
import { conversationsOf } from '../../domain/publication/conversationsOf.ts';

const now = '2026-11-22T09:00:00.000Z' as Instant;
const published: readonly Published[] = [anOccurrence(), anObligation()].map((occurrence) => ({
  occurrence,
  sequence: 0,
  createdAt: now,
  lastModified: now,
  removed: false,
}));
const plan = planPublication(
  { published, latestRevision: 4, conversations: conversationsOf(published) },
  [
    anOccurrence({
      time: timed('2027-02-18'),
      invited: [aRole('grimstad'), aRole('valle')],
      dispatch: 'together',
    }),
    anObligation({ title: 'Rapport' }),
  ],
  [2026, 2027],
  'abc',
  now,
);
const text = (change: object = {}) => JSON.stringify({ ...packPlan(plan), ...change });

const files = createPlanFiles();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arshjul-plans-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a saved plan', () => {
  test('is read back just as it was, also what the schema does not name', async () => {
    const file = join(folder, 'plan.json');
    await files.write(file, plan);
    const read = await files.read(file);
    expect(read).toEqual(plan);
    // Occurrences are compared as text: the order of their names counts.
    expect(JSON.stringify(read.changes)).toBe(JSON.stringify(plan.changes));
    expect(read.changes.some(({ after }) => after?.dispatch === 'together')).toBe(true);
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  test('says once what thirty members are told of', () => {
    const invited = Array.from({ length: 30 }, (_, index) => aRole(`by-${index}`));
    const state = { published: [], latestRevision: 0, conversations: new Map() };
    const many = packPlan(planPublication(state, [anOccurrence({ invited })], [2027], 'abc', now));
    expect([many.messages.length, many.occurrences.length]).toEqual([30, 1]);
  });

  test('replaces a plan, and no other file', async () => {
    const file = join(folder, 'plan.json');
    await files.write(file, { ...plan, basedOn: 5 });
    expect(await files.read(file)).toMatchObject({ basedOn: 5 });
    const other = join(folder, 'wheel.yaml');
    await writeFile(other, 'wheel: agder\n');
    await expect(files.write(other, plan)).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(await readFile(other, 'utf8')).toBe('wheel: agder\n');
    await expect(files.write(join(folder, 'borte', 'plan.json'), plan)).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  });

  test('that is not there is not found', async () => {
    await expect(files.read(join(folder, 'ingen.json'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['cut off', text().slice(0, 900), 'er ikke en plan'],
    ['no plan', '{"version":"0.1.0","name":"arshjul"}', 'er ikke en plan'],
    ['a list', '[]', 'er ikke en plan'],
    ['an older version', text({ version: 1 }), 'versjon 1; denne leser versjon 2'],
    ['no years', text({ years: undefined }), 'years'],
    [
      'an address that is none',
      text().replaceAll('kommunedirektor@grimstad.example', 'a@b, c@d'),
      'messages.0',
    ],
    ['another recipient', text().replaceAll('"id":"valle"', '"id":"moss"'), 'henger ikke sammen'],
    ['an occurrence that is not there', text({ occurrences: [] }), 'ikke er der'],
    ['a message of something else', text({ changes: [] }), 'henger ikke sammen'],
  ])('is refused with the reason: %s', (_, damaged, reason) => {
    expect(() => parsePlan(damaged, 'plan.json')).toThrow(
      expect.objectContaining({ code: 'plan-invalid', message: expect.stringContaining(reason) }),
    );
  });
});
