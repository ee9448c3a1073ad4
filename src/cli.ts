import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ArshjulError } from './application/errors/arshjulError.ts';
import { exitCodeOf } from './application/errors/exitCodeOf.ts';
import type { Command, Terminal } from './cli/command.ts';
import { commandHelp } from './cli/commandHelp.ts';
import { commandList } from './cli/commandList.ts';
import { foldLines } from './cli/foldLines.ts';
import { helpText } from './cli/helpText.ts';
import { parseCall } from './cli/parseCall.ts';
import { UsageError } from './cli/usageError.ts';
import { readConfig } from './config.ts';

// What the commands import is compiled once and kept beside the packages, not in a folder that others may write to.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/arshjul', import.meta.url)));

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  live: process.stdout.isTTY,
  // Into a pipe nothing is folded: who searches finds each thing on one line.
  width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
};

// A reader that stops reading (`arshjul list | head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...words]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return await showHelp(words[0]);
    if (name === '--version') return await version();
    return await run(await findCommand(name), words);
  } catch (error) {
    return report(error, name);
  }
}

async function run(command: Command, words: readonly string[]): Promise<number> {
  const call = parseCall(command, words);
  if (call.options['help'] === true) {
    terminal.out(foldLines(commandHelp(command), terminal.width));
    return 0;
  }
  return command.run({ ...call, config: readConfig(process.env), terminal });
}

async function findCommand(name: string): Promise<Command> {
  const entry = commandList.find((each) => each.name === name);
  if (entry) return entry.load();
  throw new UsageError(
    `Ukjent kommando «${name}». Kjente kommandoer: ${commandList.map((each) => each.name).join(', ')}.`,
  );
}

async function showHelp(name: string | undefined): Promise<number> {
  const general = name === undefined || name.startsWith('-');
  const text = general ? helpText(commandList) : commandHelp(await findCommand(name));
  terminal.out(foldLines(text, terminal.width));
  return 0;
}

async function version(): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const about: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  terminal.out(`arshjul ${(about as { version: string }).version}\n`);
  return 0;
}

function report(error: unknown, name: string | undefined): number {
  if (error instanceof UsageError) {
    const known = commandList.some((each) => each.name === name) ? ` ${name}` : '';
    terminal.error(`Feil: ${error.message}\nRåd: «npx arshjul${known} --help» viser hva som finnes.\n`);
    return 1;
  }
  if (error instanceof ArshjulError) {
    terminal.error(`Feil (${error.code}): ${error.message}\nRåd: ${error.remedy}\n`);
    return exitCodeOf(error.code);
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.error(`Uventet feil. Dette er en feil i Årshjul, ikke i det du skrev:\n${detail}\n`);
  return 1;
}
