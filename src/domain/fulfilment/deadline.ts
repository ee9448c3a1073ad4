import { overdueIn } from '../digest/overdueIn.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Published } from '../publication/published.ts';
import { dateIn } from '../time/dateIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Fulfilment } from './fulfilment.ts';

/**
 * A published obligation or duty with what was said of it last. `past`: its day is over, and nobody is asked to say that it is
 * done, so nobody knows.
 */
export type Deadline = {
  readonly published: Published;
  readonly said: Fulfilment | null;
  readonly state: DeadlineState;
};

export type DeadlineState = 'open' | 'overdue' | 'past' | 'done' | 'waived';

/** Where a deadline stands on a day. */
export function deadlineOf(published: Published, said: Fulfilment | null, today: PlainDate): Deadline {
  return { published, said, state: stateOf(published, said, today) };
}

function stateOf(
  { occurrence, createdAt }: Published,
  said: Fulfilment | null,
  today: PlainDate,
): DeadlineState {
  if (said !== null && said.state !== 'open') return said.state;
  const due = lastDay(occurrence.time);
  if (due === null || due >= today) return 'open';
  const given = { occurrence, since: dateIn(createdAt) };
  const late = overdueIn({ occurrences: [given], settled: new Set(), today });
  return late.length > 0 ? 'overdue' : 'past';
}
