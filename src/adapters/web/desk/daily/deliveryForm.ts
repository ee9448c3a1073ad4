import {
  type HandledChoice,
  handleChosenDeliveries,
} from '../../../../application/handleChosenDeliveries.ts';
import type { DeliveryAction } from '../../../../application/handleDeliveries.ts';
import type { Clock } from '../../../../application/ports/clock.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { readItem } from './shownItem.ts';

/** What came of a form about messages: done, or not even tried, and why. */
export type HandledForm =
  | { readonly type: 'handled'; readonly did: 'retry' | 'skip'; readonly handled: HandledChoice }
  | { readonly type: 'problem'; readonly problem: 'nothingChosen' | 'reasonMissing' | 'tooLong' };

const ACTS = ['retry', 'again', 'skip'];
const LONGEST = 500;

/** Whether a form is about messages at all. */
export function isHandling(form: URLSearchParams): boolean {
  return ACTS.includes(form.get('act') ?? '');
}

/** Does what a form with `act`, `item` (several) and `reason` says, for whoever has the role of secretariat there. */
export async function deliveryForm(
  parts: Pick<DailyParts, 'deliveries' | 'audit' | 'wake'>,
  user: DeskUser,
  form: URLSearchParams,
  clock: Clock,
): Promise<HandledForm> {
  const act = form.get('act');
  const did = act === 'skip' ? 'skip' : 'retry';
  const reason = cleanLine(form.get('reason') ?? '');
  const items = form.getAll('item').map(readItem);
  if (items.length === 0) return { type: 'problem', problem: 'nothingChosen' };
  if (did === 'skip' && reason === '') return { type: 'problem', problem: 'reasonMissing' };
  if (reason.length > LONGEST) return { type: 'problem', problem: 'tooLong' };
  const by = user.address;
  const action: DeliveryAction =
    did === 'skip' ? { type: 'skip', by, reason } : { type: 'retry', by, again: act === 'again' };
  const handled = await handleChosenDeliveries(
    { ...parts, clock },
    {
      items: items.map(({ key, known }) => ({ key, state: known })),
      action,
      may: (wheel) => user.may('secretariat', wheel),
    },
  );
  if (did === 'retry' && handled.changed.length > 0) await parts.wake();
  return { type: 'handled', did, handled: withOwn(handled, did, by) };
}

/** Pressing twice is no quarrel with anybody: what this user has just done counts as done. */
function withOwn({ changed, refused }: HandledChoice, did: 'retry' | 'skip', by: string): HandledChoice {
  const verb = did === 'skip' ? ' gitt opp (' : ' sendt på nytt av ';
  const isOwn = ({ why, entry }: HandledChoice['refused'][number]): boolean => {
    const last = entry?.handling.at(-1) ?? '';
    return why === 'changed' && last.includes(verb) && last.includes(` av ${by};`);
  };
  const own = refused.filter(isOwn).flatMap(({ entry }) => (entry ? [entry] : []));
  return { changed: [...changed, ...own], refused: refused.filter((each) => !isOwn(each)) };
}
