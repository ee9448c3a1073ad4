/** What a process opens, one thing after another, and closes in the reverse order. */
export type Openings = {
  /** Aborted when closing begins: long waits and starts give up then. */
  readonly signal: AbortSignal;
  /** Opens once, when first asked for; `onClose` says how to close it. Rejects when closing has begun. */
  once<T>(open: (onClose: (close: Close) => void) => Promise<T>): () => Promise<T>;
  /** Closes everything, once. What is still being opened is waited for a little, and closed when it comes. */
  close(): Promise<void>;
};

type Close = () => Promise<void>;

/** Much shorter than the 5 s in which a stop must be done: whatever hears the signal needs a moment only. */
const PATIENCE_MS = 2_000;

export function openings(): Openings {
  const controller = new AbortController();
  const { signal } = controller;
  const closers: Close[] = [];
  const opening = new Set<Promise<unknown>>();
  let closed: Promise<void> | null = null;

  async function closeAll(): Promise<void> {
    controller.abort(new Error('The process is stopping'));
    await Promise.race([Promise.allSettled(opening), elapsed(PATIENCE_MS)]);
    await closeOpen();
  }

  // Last opened, first closed: web and workers before the queue, the queue before the database.
  async function closeOpen(): Promise<void> {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  }

  async function track<T>(open: (onClose: (close: Close) => void) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const made = open((close) => closers.push(close));
    opening.add(made);
    try {
      return await made;
    } finally {
      opening.delete(made);
      // One that came too late to be closed with the others.
      if (closed !== null) void closed.then(closeOpen);
    }
  }

  return {
    signal,
    once(open) {
      let made: ReturnType<typeof open> | null = null;
      return () => (made ??= track(open));
    },
    close: () => (closed ??= closeAll()),
  };
}

async function elapsed(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
