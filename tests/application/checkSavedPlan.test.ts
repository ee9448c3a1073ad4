import { describe, expect, test } from 'vitest';
import { checkSavedPlan } from '../../src/application/checkSavedPlan.ts';
import type { PublicationStore } from '../../src/application/ports/publicationStore.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { Plan } from '../../src/domain/publication/plan.ts';
import { planPublication } from '../../src/domain/publication/planPublication.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { anOccurrence, aRole } from '../domain/anOccurrence.ts';

const made = '2027-02-10T09:00:00.000Z' as Instant;
const planOf = (...desired: readonly Occurrence[]): Plan =>
  planPublication(
    { published: [], latestRevision: 3, conversations: new Map() },
    desired,
    [2027, 2028],
    'abc',
    made,
  );
const check = (
  plan: Plan,
  since: { now?: string; fingerprint?: string; latest?: number; applied?: Plan } = {},
) =>
  checkSavedPlan(plan, {
    source: {
      load: async () => ({
        schedules: { wheels: [], schoolHolidays: [], fingerprint: since.fingerprint ?? 'abc' },
        findings: [],
      }),
    },
    publications: {
      latestRevision: async () => since.latest ?? 3,
      history: async (limit: number) => [{ id: 6 }, { id: 4 }, { id: 3 }].slice(0, limit),
      revision: async (id: number) => ({ plan: id === 4 ? (since.applied ?? null) : null }),
      publishedOf: async () => [],
      conversations: async () => new Map(),
    } as unknown as PublicationStore,
    clock: { now: () => (since.now ?? made) as Instant },
  });

describe('a saved plan that is to be applied', () => {
  test('is let through while nothing has happened', async () => {
    expect(await check(planOf(anOccurrence()))).toEqual([]);
  });

  test.each([
    ['plan-files-changed', 'Filene er endret', { fingerprint: 'abd' }],
    ['plan-stale', 'revisjon 4 er publisert', { latest: 4 }],
    ['plan-outdated', 'Kommunedirektørkollegiet 1', { now: '2027-02-11T09:00:00.000Z' }],
    ['plan-outdated', 'et nytt år er begynt', { now: '2028-01-01T09:00:00.000Z' }],
  ])('is refused as %s: %s', async (code, message, since) => {
    await expect(check(planOf(anOccurrence()), since)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
      remedy: expect.stringContaining('Ingenting er endret'),
    });
  });

  test('is told apart when it was applied already, even after the files have changed', async () => {
    const plan = planOf(anOccurrence());
    await expect(check(plan, { latest: 6, applied: plan, fingerprint: 'abd' })).rejects.toMatchObject({
      code: 'plan-applied',
      message: 'Planen er allerede gjennomført som revisjon 4.',
    });
    const other = planOf(anOccurrence({ place: 'Et annet sted' }));
    await expect(check(plan, { latest: 6, applied: other })).rejects.toMatchObject({ code: 'plan-stale' });
  });

  test('is refused when a proposal in it is over, though nobody is written to', async () => {
    const proposal = planOf(anOccurrence({ status: 'proposed' }));
    expect(await check(proposal, { now: '2027-02-11T20:00:00.000Z' })).toEqual([]);
    await expect(check(proposal, { now: '2027-02-12T08:00:00.000Z' })).rejects.toMatchObject({
      code: 'plan-outdated',
    });
  });

  test.each<[string, (plan: Plan) => Plan]>([
    [
      'somebody else is written to',
      (plan) => ({
        ...plan,
        messages: plan.messages.map((message) => ({
          ...message,
          recipient: { ...message.recipient, address: 'fremmed@annet.example' },
        })),
      }),
    ],
    ['a mail is left out', (plan) => ({ ...plan, messages: plan.messages.slice(1) })],
    [
      'another time is told than is published',
      (plan) => ({
        ...plan,
        messages: plan.messages.map((message) => ({
          ...message,
          occurrence: { ...message.occurrence, place: 'Et annet sted' },
        })),
      }),
    ],
    [
      'a sequence is raised',
      (plan) => ({ ...plan, changes: plan.changes.map((change) => ({ ...change, sequence: 99 })) }),
    ],
  ])('is refused when it was changed by hand: %s', async (_, tampered) => {
    const plan = planOf(anOccurrence({ invited: [aRole('grimstad'), aRole('valle')] }));
    expect(plan.messages).toHaveLength(2);
    expect(await check(plan)).toEqual([]);
    await expect(check(tampered(plan))).rejects.toMatchObject({
      code: 'plan-stale',
      message: expect.stringContaining('endret for hånd'),
    });
  });

  test('is let through when it only tells of what was over already', async () => {
    expect(await check(planOf(anOccurrence({ key: 'a/b/c/2027/1', year: 2027 })), {})).toEqual([]);
    const past = planPublication(
      { published: [], latestRevision: 3, conversations: new Map() },
      [anOccurrence()],
      [2027, 2028],
      'abc',
      '2027-03-01T09:00:00.000Z' as Instant,
    );
    expect(await check(past, { now: '2027-03-05T09:00:00.000Z' })).toEqual([]);
  });
});
