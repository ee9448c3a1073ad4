import type { Mailbox } from '../schedule/mailbox.ts';
import type { Series } from '../schedule/series.ts';
import type { Wheel } from '../schedule/wheel.ts';

/** The offices a joint meeting calls beside the members: the leaders of all bodies of the type, each once. */
export function jointOffices({ joint }: Pick<Series, 'joint'>, wheel: Wheel): readonly Mailbox[] {
  if (!joint) return [];
  const leaders = new Set(
    wheel.bodies.filter(({ type }) => type === joint.ofType).map(({ leader }) => leader),
  );
  return wheel.offices.filter(({ id }) => leaders.has(id));
}
