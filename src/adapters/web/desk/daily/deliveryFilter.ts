import type { ParsedUrlQuery } from 'node:querystring';
import type { DeliveryFilter } from '../../../../application/ports/deliveryLog.ts';
import type { MessageKind } from '../../../../domain/messages/messageKind.ts';
import type { MessageState } from '../../../../domain/messages/messageState.ts';
import { troubleStates } from '../../../../domain/messages/troubleStates.ts';
import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import { addDays } from '../../../../domain/time/addDays.ts';
import type { ClockTime } from '../../../../domain/time/clockTime.ts';
import { instantOf } from '../../../../domain/time/instantOf.ts';
import { type ListFilter, listFilter, oneOf } from './listFilter.ts';

/** Values of `tilstand` in addresses, in the order they matter. */
export const stateSlugs: Readonly<Record<MessageState, string>> = {
  failed: 'feilet',
  unknown: 'usikker',
  missed: 'for-sent',
  retry: 'proves-igjen',
  claimed: 'pa-vei',
  planned: 'venter',
  sent: 'sendt',
  skipped: 'hoppet-over',
  superseded: 'erstattet',
};

/** Values of `type` in addresses. */
export const kindSlugs: Readonly<Record<MessageKind, string>> = {
  invitation: 'innkalling',
  reminder: 'paminnelse',
  escalation: 'varsel',
  nudge: 'sporsmal',
  digest: 'ukebrev',
  notice: 'beskjed',
  link: 'lenke',
};

const MIDNIGHT = '00:00' as ClockTime;

/** What the list of messages is asked to show. `chosen` is the value of `tilstand`: `hand` for what needs one, `alle`, or a state. */
export type DeliveriesAsked = ListFilter & {
  readonly chosen: string;
  readonly kind: MessageKind | null;
  readonly log: DeliveryFilter;
};

/** Reads the filter of an address, besides that of `listFilter`: `tilstand` and `type`. Never throws. */
export function deliveryFilter(query: ParsedUrlQuery, wheels: readonly Wheel[]): DeliveriesAsked {
  const list = listFilter(query, wheels);
  const askedState = oneOf(query['tilstand']);
  const state = (Object.keys(stateSlugs) as MessageState[]).find((each) => stateSlugs[each] === askedState);
  const askedKind = oneOf(query['type']);
  const kind =
    (Object.keys(kindSlugs) as MessageKind[]).find((each) => kindSlugs[each] === askedKind) ?? null;
  // Whoever looks for something looks everywhere unless told otherwise.
  const every = askedState === 'alle' || (askedState === '' && list.text !== '');
  const { text, from, to } = list;
  return {
    ...list,
    unknown:
      list.unknown ||
      (askedKind !== '' && kind === null) ||
      !(state || ['', 'alle', 'hand'].includes(askedState)),
    chosen: state ? askedState : every ? 'alle' : 'hand',
    kind,
    log: {
      wheels: list.wheel === null ? wheels.map(({ id }) => id) : [list.wheel],
      ...(state ? { states: [state] } : every ? {} : { states: troubleStates }),
      ...(kind ? { kinds: [kind] } : {}),
      ...(text === '' ? {} : { text }),
      ...(from ? { since: instantOf(from, MIDNIGHT) } : {}),
      ...(to ? { until: instantOf(addDays(to, 1), MIDNIGHT) } : {}),
    },
  };
}
