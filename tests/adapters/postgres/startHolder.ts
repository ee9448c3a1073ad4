import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process that holds the server, and what it said when it had it. */
export interface Holder {
  readonly process: ChildProcess;
  /** Resolves to what it printed; rejects when it ended first. */
  readonly said: Promise<{ connectionString: string; adopted: boolean; failed?: string; message?: string }>;
  /** Lets it stop in order and waits for its end. */
  stop(): Promise<void>;
  /** SIGKILL to it and its whole process group. */
  kill(): Promise<void>;
}

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the embedded server from a process of its own, in a process group of its own. */
export function startHolder(
  dataDirectory: string,
  { checkout = CHECKOUT, uid }: { checkout?: string; uid?: number | undefined } = {},
): Holder {
  const program = fileURLToPath(new URL('holder.ts', import.meta.url));
  const args = [program, checkout, dataDirectory, ...(uid === undefined ? [] : [String(uid)])];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const said = Promise.race([
    line.then(([json]) => JSON.parse(json)),
    ended.then(() => Promise.reject(new Error('The holder ended without a word'))),
  ]);
  said.catch(() => {});
  return {
    process: child,
    said,
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It has ended.
      }
      await ended;
    },
  };
}
