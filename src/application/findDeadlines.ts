import { type Deadline, deadlineOf } from '../domain/fulfilment/deadline.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { FulfilmentStore } from './ports/fulfilmentStore.ts';
import type { PublishedSearch } from './ports/publishedSearch.ts';

/** Obligations and duties of some wheels that are due on these days and not cancelled, the first first. */
export async function findDeadlines(
  parts: { readonly search: PublishedSearch; readonly fulfilments: Pick<FulfilmentStore, 'latestOf'> },
  span: { readonly wheels: readonly string[]; readonly first: PlainDate; readonly last: PlainDate },
  today: PlainDate,
): Promise<readonly Deadline[]> {
  const found = await parts.search.within({ ...span, kinds: ['obligation', 'duty'] });
  const held = found.filter(({ occurrence }) => occurrence.status !== 'cancelled');
  const said = await parts.fulfilments.latestOf(held.map(({ occurrence }) => occurrence.key));
  return held.map((published) => deadlineOf(published, said.get(published.occurrence.key) ?? null, today));
}
