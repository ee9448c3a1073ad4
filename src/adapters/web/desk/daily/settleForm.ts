import type { Settled, Settling } from '../../../../application/settleDeadlines.ts';
import { settleDeadlines } from '../../../../application/settleDeadlines.ts';
import type { Clock } from '../../../../application/ports/clock.ts';
import type { Fulfilment } from '../../../../domain/fulfilment/fulfilment.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { momentIn, readItem } from './shownItem.ts';

/** What came of a form about deadlines: done, or not even tried, and why. */
export type SettledForm =
  | { readonly type: 'settled'; readonly state: Fulfilment['state']; readonly settled: Settled }
  | { readonly type: 'problem'; readonly problem: 'nothingChosen' | 'reasonMissing' | 'tooLong' };

const STATES: Readonly<Record<string, Fulfilment['state']>> = {
  done: 'done',
  waive: 'waived',
  reopen: 'open',
};
const LONGEST = 500;

/** Whether a form is about deadlines at all. */
export function isSettling(form: URLSearchParams): boolean {
  return Object.hasOwn(STATES, form.get('act') ?? '');
}

/** Does what a form with `act`, `item` (several) and `reason` says, for whoever has the role of secretariat there. */
export async function settleForm(
  parts: Pick<DailyParts, 'finder' | 'fulfilments' | 'audit'>,
  user: DeskUser,
  form: URLSearchParams,
  clock: Clock,
): Promise<SettledForm> {
  const state = STATES[form.get('act') ?? ''] ?? 'done';
  const reason = form.get('reason')?.trim() || null;
  const items = form.getAll('item').map(readItem);
  if (items.length === 0) return { type: 'problem', problem: 'nothingChosen' };
  if (state === 'waived' && reason === null) return { type: 'problem', problem: 'reasonMissing' };
  if ((reason?.length ?? 0) > LONGEST) return { type: 'problem', problem: 'tooLong' };
  const settling: Settling = {
    items: items.map(({ key, known }) => ({ key, seen: momentIn(known) })),
    state,
    by: user.address,
    reason,
    may: ({ wheel }) => user.may('secretariat', wheel),
  };
  return { type: 'settled', state, settled: await settleDeadlines({ ...parts, clock }, settling) };
}
