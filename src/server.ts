import { ArshjulError } from './application/errors/arshjulError.ts';
import { exitCodeOf } from './application/errors/exitCodeOf.ts';
import { readConfig } from './config.ts';
import { serve } from './cli/serve.ts';

try {
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(text),
    colour: false,
    width: process.stdout.columns ?? 100,
  };
  process.exitCode = await serve(readConfig(process.env), terminal, process.argv.includes('--web-only'));
} catch (error) {
  if (!(error instanceof ArshjulError)) throw error;
  process.stderr.write(`Feil (${error.code}): ${error.message}\nRåd: ${error.remedy}\n`);
  process.exitCode = exitCodeOf(error.code);
}
