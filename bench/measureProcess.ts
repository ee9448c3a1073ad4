import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export type MeasuredProcess = {
  readonly ms: number;
  readonly rssMb: number;
  readonly cpuMs: number;
  readonly out: string;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const preload = new URL('reportMemory.ts', import.meta.url).href;

/** Runs a program of the project in a process of its own and measures it from outside, start and end included. */
export async function measureProcess(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  codes: readonly number[] = [0],
): Promise<MeasuredProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => [code as number, performance.now()] as const);
  const [out, memory] = await Promise.all([text(child.stdout!), text(child.stdio[3] as Readable)]);
  const [code, at] = await ended;
  if (!codes.includes(code)) throw new Error(`${words.join(' ')} ended with ${code}:\n${out}`);
  const [rss, cpuMs] = memory.split(' ').map(Number);
  return { ms: at - started, rssMb: rss! / 1024, cpuMs: cpuMs!, out };
}
