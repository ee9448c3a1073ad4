/**
 * Runs `load` for whoever asks, one at a time. Who asks while it runs shares one more with everybody who does: a change may
 * have come after the running one read.
 */
export function sharedRefresh(load: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again: Promise<void> | null = null;

  function start(): Promise<void> {
    running = load().finally(() => (running = null));
    return running;
  }

  return () => {
    if (!running) return start();
    again ??= running
      .catch(() => {})
      .then(() => {
        again = null;
        return start();
      });
    return again;
  };
}
