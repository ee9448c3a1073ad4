import { expect, test } from 'vitest';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { planIdentity } from '../../../src/domain/publication/planIdentity.ts';
import { planOfWheels } from '../../../src/domain/publication/planOfWheels.ts';
import { planPublication } from '../../../src/domain/publication/planPublication.ts';
import { planWheels } from '../../../src/domain/publication/planWheels.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { anOccurrence, aRole } from '../anOccurrence.ts';

const meeting = anOccurrence({ invited: [aRole('grimstad')] });
const planAt = (now: string, desired: readonly Occurrence[], basedOn = 3, notify: 'all' | 'none' = 'all') =>
  planPublication(
    { published: [], latestRevision: basedOn, conversations: new Map() },
    desired,
    [2027],
    'abc',
    now as Instant,
    notify,
  );
const same = planIdentity(planAt('2027-01-10T09:00:00.000Z', [meeting]));

test('a plan made a minute later is the same one', () => {
  expect(planIdentity(planAt('2027-01-10T09:01:00.000Z', [meeting]))).toBe(same);
});

test.each([
  ['another place', planAt('2027-01-10T09:00:00.000Z', [{ ...meeting, place: 'Et annet sted' }])],
  ['another recipient', planAt('2027-01-10T09:00:00.000Z', [{ ...meeting, invited: [aRole('valle')] }])],
  ['another revision', planAt('2027-01-10T09:00:00.000Z', [meeting], 4)],
  ['others are told', planAt('2027-01-10T09:00:00.000Z', [meeting], 3, 'none')],
])('%s makes another plan', (_, plan) => {
  expect(planIdentity(plan)).not.toBe(same);
});

test('of a plan for two wheels, who has a role in one sees that one only', () => {
  const other = anOccurrence({
    key: 'ks/styre/mote/2027/1',
    wheel: 'ks',
    uid: 'x',
    invited: [aRole('valle')],
  });
  const plan = planAt('2027-01-10T09:00:00.000Z', [meeting, other]);
  expect(planWheels(plan)).toEqual(['agder', 'ks']);
  const own = planOfWheels(plan, new Set(['ks']));
  expect(planWheels(own)).toEqual(['ks']);
  expect(own.messages.map(({ recipient }) => recipient.id)).toEqual(['valle']);
  expect(own.feeds.every((path) => path.startsWith('ks'))).toBe(true);
});
