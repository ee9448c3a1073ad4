import type { DeliveryFilter } from '../application/ports/deliveryLog.ts';
import type { MessageState } from '../domain/messages/messageState.ts';
import type { ClockTime } from '../domain/time/clockTime.ts';
import { instantOf } from '../domain/time/instantOf.ts';
import { plainDate } from '../domain/time/plainDate.ts';
import type { CommandCall } from './command.ts';
import { deliveryState } from './deliveryState.ts';
import { UsageError } from './usageError.ts';

/** Reads --state, --to, --wheel and --since; throws `UsageError` that says what is accepted. */
export function deliveryFilter(options: CommandCall['options']): DeliveryFilter {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const [state, to, wheel, since] = [text('state'), text('to'), text('wheel'), text('since')];
  return {
    ...(state === null ? {} : { states: statesOf(state) }),
    ...(to === null ? {} : { to }),
    ...(wheel === null ? {} : { wheel }),
    ...(since === null ? {} : { since: sinceOf(since) }),
  };
}

/** By the English name, as in the tables and in JSON, or by the Norwegian one. */
function statesOf(text: string): readonly MessageState[] {
  return text.split(',').map((word) => {
    const asked = word.trim().toLowerCase();
    const known = Object.entries(deliveryState).find(([state, name]) => asked === state || asked === name);
    if (known) return known[0] as MessageState;
    const names = Object.entries(deliveryState).map(([state, name]) => `${state} (${name})`);
    throw new UsageError(
      `Ukjent tilstand «${word.trim()}». Det kan være ${names.join(', ')}; flere med komma.`,
    );
  });
}

function sinceOf(text: string): NonNullable<DeliveryFilter['since']> {
  const day = plainDate(text);
  if (day !== null) return instantOf(day, '00:00' as ClockTime);
  throw new UsageError(`«${text}» er ikke en dato. Skriv den slik: --since 2027-01-31.`);
}
