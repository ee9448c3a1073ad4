import { parseArgs } from 'node:util';
import type { Command, CommandCall, CommandOption } from './command.ts';
import { UsageError } from './usageError.ts';

/** Reads the words after the command's name; throws `UsageError` that says what is accepted. */
export function parseCall(command: Command, words: readonly string[]): Pick<CommandCall, 'args' | 'options'> {
  const all: Readonly<Record<string, Pick<CommandOption, 'type' | 'short'>>> = {
    ...command.options,
    help: { type: 'boolean', short: 'h' },
  };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
  );
  const accepted = Object.keys(options).map((name) => `--${name}`);
  const parsed = readWords(words, options, accepted);
  const [least, most] = command.arity;
  if (parsed.values['help'] !== true && parsed.positionals.length < least)
    throw new UsageError(`«${command.name}» mangler ${command.argumentsText}.`);
  if (parsed.positionals.length > most)
    throw new UsageError(`«${command.name}» tar ikke imot «${parsed.positionals[most]}».`);
  return { args: parsed.positionals, options: parsed.values };
}

function readWords(
  words: readonly string[],
  options: Record<string, { type: 'boolean' | 'string'; short?: string }>,
  accepted: readonly string[],
): { positionals: string[]; values: Record<string, string | boolean | undefined> } {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const unknown = words.find(
        (word) => word.startsWith('-') && !accepted.includes(word.split('=')[0] ?? ''),
      );
      throw new UsageError(`Ukjent valg «${unknown}». Kjente valg her: ${accepted.join(', ')}.`, {
        cause: error,
      });
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError(`Et valg mangler verdien sin, eller har en verdi det ikke tar imot.`, {
        cause: error,
      });
    throw error;
  }
}
