import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../src/server.ts', import.meta.url));

/** A service of one's own: embedded database, local mailbox, a free port. */
export type OwnService = { readonly url: string; stop(): Promise<void> };

/** Starts the service with its data in `data`; resolves when it can be visited, and rejects with what it printed if it ends. */
export async function startOwnService(data: string): Promise<OwnService> {
  const { PATH, HOME, SCHEDULES = 'schedules' } = process.env;
  const child = spawn(process.execPath, [ENTRY], {
    env: { PATH, HOME, SCHEDULES, DATA: data, PORT: '0', BASE_URL: 'http://localhost' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const url = /Se året: +(http:\S+)\//.exec(printed)?.[1];
      if (url !== undefined && printed.includes('Ctrl-C')) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}:\n${printed}`)));
  });
}
