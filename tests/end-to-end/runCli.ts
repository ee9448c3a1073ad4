import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { testClock } from './testClock.ts';

const launcher = fileURLToPath(new URL('../../src/arshjul.js', import.meta.url));

export type CliRun = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs `arshjul` with these words as a process of its own, nobody at the keyboard. */
export async function runCli(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...testClock, ...settings };
  const child = spawn(process.execPath, [launcher, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'close');
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await exit) as [number | null];
  return { code, out, error };
}
