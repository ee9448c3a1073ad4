import { createInterface } from 'node:readline/promises';
import type { Terminal } from './command.ts';
import { UsageError } from './usageError.ts';

/** Asks before something leaves; only «ja» and «j» are a yes, and Ctrl-C a no. */
export async function confirmed(terminal: Terminal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return ['ja', 'j'].includes(
      (await prompt.question('Skriv «ja» for å gjennomføre: ')).trim().toLowerCase(),
    );
  } catch {
    // Ctrl-C or Ctrl-D instead of an answer.
    terminal.out('\n');
    return false;
  } finally {
    prompt.close();
  }
}

/** Throws `UsageError` when the command would ask and nobody is there to answer. */
export function needsAnswer(command: string, yes: boolean): void {
  if (!yes && !process.stdin.isTTY)
    throw new UsageError(
      `«${command}» spør før noe sendes, og her er det ingen å spørre. Bruk --yes i skript.`,
    );
}
