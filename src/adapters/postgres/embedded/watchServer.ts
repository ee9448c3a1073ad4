import { readPostmaster } from './readPostmaster.ts';
import { startServer, type ServerPlace } from './startServer.ts';

const CHECK_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Looks after a running server: if it dies under us (out of memory, a kill), starts it again on the same port, with
 * growing pauses while that fails. Returns what ends the watch; it resolves when no start is under way.
 */
export function watchServer(
  place: ServerPlace & { port: number },
  log: (line: string) => void,
): () => Promise<void> {
  let pause = CHECK_MS;
  let ended = false;
  let check: Promise<void> = Promise.resolve();
  let timer = setTimeout(tick, pause);
  timer.unref();

  function tick(): void {
    check = look().then(() => {
      if (ended) return;
      timer = setTimeout(tick, pause);
      timer.unref();
    });
  }

  async function look(): Promise<void> {
    try {
      if ((await readPostmaster(place.cluster.data))?.alive === true || ended) return;
      log('Databasen stoppet uventet og startes på nytt.');
      const { port } = await startServer(place);
      if (port !== place.port)
        log(`Databasen fikk port ${port}, for ${place.port} er tatt. Start Årshjul på nytt.`);
      pause = CHECK_MS;
    } catch (error) {
      pause = Math.min(pause * 2, LONGEST_MS);
      log(error instanceof Error ? error.message : String(error));
    }
  }

  return async () => {
    ended = true;
    clearTimeout(timer);
    await check;
  };
}
