import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { PicturePrinter } from '../../application/ports/picturePrinter.ts';
import type { PrintAnswer, PrintJob } from './printThread.ts';

/** A2 at 300 dpi takes three seconds on a slow machine; what takes this long has gone wrong. */
const LONGEST_MS = 60_000;

type Waiting = {
  readonly job: PrintJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Prints in up to `threads` threads, started when there is work for them and kept warm until `close`. At most `queue` jobs
 * wait; more are refused at once. Threads without work do not keep the process alive.
 */
export function createPicturePrinter({
  threads = 1,
  queue = 8,
}: { readonly threads?: number; readonly queue?: number } = {}): PicturePrinter {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const alive = new Set<Worker>();
  let closed = false;

  async function next(): Promise<void> {
    if (waiting.length === 0 || (idle.length === 0 && alive.size >= threads)) return;
    const { job, resolve, reject } = waiting.shift()!;
    const worker = idle.pop() ?? start();
    try {
      const { bytes, spent } = await answerOf(worker, job);
      worker.unref();
      resolve(bytes);
      if (spent) await end(worker);
      else idle.push(worker);
    } catch (error) {
      await end(worker);
      reject(closed ? busy() : error);
    }
    void next();
  }

  async function end(worker: Worker): Promise<void> {
    await worker.terminate();
    alive.delete(worker);
  }

  function start(): Worker {
    const worker = new Worker(new URL('./printThread.ts', import.meta.url));
    alive.add(worker);
    // Whoever waits for the answer hears of the fault; nobody else needs to.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      alive.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  }

  function print(job: PrintJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (closed || waiting.length >= queue) {
        reject(busy());
        return;
      }
      waiting.push({ job, resolve, reject });
      void next();
    });
  }

  return {
    png: (svg, dpi) => print({ kind: 'png', svg, dpi }),
    pdf: (year) => print({ kind: 'pdf', print: year }),
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(busy());
      await Promise.all([...alive].map((worker) => worker.terminate()));
    },
  };
}

/** Rejects with what the thread failed of, and when it ends or is too slow. */
async function answerOf(worker: Worker, job: PrintJob): Promise<PrintAnswer> {
  worker.ref();
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, AbortSignal.timeout(LONGEST_MS)]);
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('the thread that draws has ended');
  });
  const answered = once(worker, 'message', { signal });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(job);
  try {
    const [answer] = (await Promise.race([answered, ended])) as [PrintAnswer];
    return answer;
  } finally {
    // The one that lost the race is left, and its refusal heard by nobody.
    void Promise.allSettled([answered, ended]);
    done.abort();
  }
}

function busy(): ArshjulError {
  return new ArshjulError('exports-busy', 'Det lages for mange bilder og utskrifter akkurat nå.', {
    remedy: 'Prøv igjen om noen sekunder.',
  });
}
