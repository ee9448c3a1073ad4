import { expect, test } from 'vitest';
import { createPlanJobs, type PlanAsked } from '../../src/application/planJobs.ts';
import type { PlanSources } from '../../src/application/makePlan.ts';
import { movedClock } from '../servers/movedClock.ts';

const ASKED: PlanAsked = { notify: 'significant', reverts: null };
const never = async (): Promise<never> => new Promise(() => {});

test('who asks for the plan joins the one under way, but not for files that were changed since it began', () => {
  // Nothing is ever answered, so that every plan stays under way.
  const sources = {
    source: { load: never },
    solver: { solve: never },
    publications: { latestRevision: never, publishedDates: never },
    clock: movedClock('2027-03-02T09:00:00.000Z'),
  } as unknown as PlanSources;
  const jobs = createPlanJobs(sources, () => 'id');
  const first = jobs.begin(ASKED);
  expect(jobs.begin(ASKED).number).toBe(first.number);
  expect(jobs.begin({ ...ASKED, notify: 'none' }).number).not.toBe(first.number);
  const anew = jobs.begin(ASKED, true);
  expect(anew.number).not.toBe(first.number);
  expect(jobs.begin(ASKED).number).toBe(anew.number);
});

test('what is waited for is found in whichever process is asked, and never what asks for something else', () => {
  const clock = movedClock('2027-03-02T09:00:00.000Z');
  const sources = { source: { load: never }, clock } as unknown as PlanSources;
  const [one, other] = [createPlanJobs(sources, () => 'id'), createPlanJobs(sources, () => 'id')];
  other.begin({ notify: 'none', reverts: 5 });
  const { begunAt } = one.begin(ASKED);
  // The other process has a plan of the same number, but of something else.
  expect(other.find(ASKED, begunAt)).toBeNull();
  clock.forward(1);
  const joined = other.begin(ASKED);
  expect(other.find(ASKED, begunAt)?.number).toBe(joined.number);
  expect(one.find(ASKED, begunAt)?.begunAt).toBe(begunAt);
  // A decision was saved after this one began.
  expect(one.find(ASKED, clock.now())).toBeNull();
  clock.forward(300);
  expect(one.find(ASKED, begunAt)).toBeNull();
});
