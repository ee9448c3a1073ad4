import type { CommandCall, CommandOption, Terminal } from './command.ts';
import { UsageError } from './usageError.ts';

/** Whether a command that sends follows the sending. */
export const followOptions: Readonly<Record<'follow' | 'no-follow', CommandOption>> = {
  follow: { type: 'boolean', summary: 'følg sendingen til den er ferdig, også uten terminalvindu' },
  'no-follow': { type: 'boolean', summary: 'ikke følg sendingen' },
};

/** As asked for; else where somebody looks on. Throws `UsageError` when both are asked for. */
export function parseFollow(options: CommandCall['options'], { live }: Pick<Terminal, 'live'>): boolean {
  const [yes, no] = [options['follow'] === true, options['no-follow'] === true];
  if (yes && no) throw new UsageError('Velg enten --follow eller --no-follow.');
  return yes || (!no && live === true);
}
