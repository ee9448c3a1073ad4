import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { testClock } from './testClock.ts';

const entry = fileURLToPath(new URL('../../src/server.ts', import.meta.url));

/** The service as a process of its own, started and ready. */
export type StartedService = {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Sends a signal and resolves with the exit code (null when killed) and how long it took. */
  end(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
};

/** Starts `npm start`'s process with these settings on a free port, and waits for the last line it prints. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<StartedService> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: '0',
    BASE_URL: 'http://arshjul.example',
    ...testClock,
    ...settings,
  };
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const url = /Se året: +(http:\S+)\//.exec(printed)?.[1];
      if (url !== undefined && printed.includes('Ctrl-C')) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The service ended with ${code} before it was ready:\n${printed}`)),
    );
  });
  const url = await ready;
  return { url, output: () => printed, end: (signal) => end(child, signal) };
}

async function end(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; milliseconds: number }> {
  const started = performance.now();
  if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, milliseconds: 0 };
  const exited = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exited) as [number | null];
  return { code, milliseconds: performance.now() - started };
}
