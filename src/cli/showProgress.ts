import type { Terminal } from './command.ts';

const EVERY_MS = 1_000;

/** Says what takes time before it is begun, a dot for each second it goes on, and how long it took. */
export async function showProgress<T>(terminal: Terminal, doing: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  terminal.error(`${doing} …`);
  const timer = setInterval(() => terminal.error('.'), EVERY_MS);
  try {
    const done = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    terminal.error(` ${seconds} sekunder.\n`);
    return done;
  } catch (error) {
    terminal.error('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
