import { parentPort } from 'node:worker_threads';
import type { PrintedYear } from '../../application/ports/picturePrinter.ts';

// A thread of `createPicturePrinter`: takes one job at a time and answers its bytes. A fault ends the thread, and the pool is told.

export type PrintJob =
  | { readonly kind: 'png'; readonly svg: string; readonly dpi: number | null }
  | { readonly kind: 'pdf'; readonly print: PrintedYear };

parentPort!.on('message', (job: PrintJob) => {
  void bytesOf(job).then((bytes) => {
    // A copy: what a native library has made cannot be handed over.
    const whole = new Uint8Array(bytes);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort!.postMessage(whole, [whole.buffer]);
  });
});

async function bytesOf(job: PrintJob): Promise<Uint8Array> {
  if (job.kind === 'png') return (await import('./drawPng.ts')).drawPng(job.svg, job.dpi);
  return (await import('./drawPdf.ts')).drawPdf(job.print);
}
