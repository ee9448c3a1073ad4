import { expect, test } from 'vitest';
import { applyShownPlan } from '../../src/application/applyShownPlan.ts';
import type { MadePlan } from '../../src/application/planJobs.ts';
import type { Plan } from '../../src/domain/publication/plan.ts';
import { movedClock } from '../servers/movedClock.ts';

const made = (id: string, basedOn: number): MadePlan => ({
  id,
  plan: { basedOn, changes: [], messages: [], superseded: [] } as unknown as Plan,
  wheels: [],
  alsoUndone: [],
});

test('a plan that was made while another was applied is not shown as what is left', async () => {
  const plans = [made('half of each', 1), made('what is left', 2)];
  const applied = await applyShownPlan(
    {
      jobs: { make: async () => plans.shift()! },
      publications: { latestRevision: async () => 2, commit: async () => Promise.reject(new Error('no')) },
      audit: { record: async () => {} },
      clock: movedClock('2027-03-02T09:00:00.000Z'),
      wake: async () => {},
    },
    {
      asked: { notify: 'significant', reverts: null },
      id: 'what was shown',
      actor: 'koordinator@agder.example',
      mayIn: () => true,
    },
  );
  expect(applied).toMatchObject({ type: 'changed', made: { id: 'what is left' } });
});
