import type { Notify } from '../domain/publication/notify.ts';
import type { CommandCall, CommandOption } from './command.ts';
import { UsageError } from './usageError.ts';

const CHOICES: readonly Notify[] = ['significant', 'all', 'none'];

/** The option `--notify` as the commands that make plans take it. */
export const notifyOption: CommandOption = {
  type: 'string',
  value: 'hvem',
  summary:
    'hvem som får e-post om møter: significant (nytt, tid, sted, avlyst), all (også ny tekst) eller none',
};

/** Throws `UsageError` that lists the choices. */
export function parseNotify(given: CommandCall['options'][string]): Notify {
  if (given === undefined) return 'significant';
  const choice = CHOICES.find((each) => each === given);
  if (choice) return choice;
  throw new UsageError(`--notify tar imot ${CHOICES.join(', ')}, ikke «${String(given)}».`);
}
