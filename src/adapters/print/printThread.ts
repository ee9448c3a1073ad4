import { parentPort } from 'node:worker_threads';
import type { PrintedYear } from '../../application/ports/picturePrinter.ts';

// A thread of `createPicturePrinter`: takes one job at a time and answers it. A fault ends the thread, and the pool is told.

export type PrintJob =
  | { readonly kind: 'png'; readonly svg: string; readonly dpi: number | null }
  | { readonly kind: 'pdf'; readonly print: PrintedYear };

/** `spent`: the thread holds memory that only its end gives back. */
export type PrintAnswer = { readonly bytes: Uint8Array; readonly spent: boolean };

/**
 * The pixels of a picture, four bytes each, are held by a native library until the garbage is collected; it does not say
 * how much it holds, so nobody collects. After as many as this (120 MB) the thread is to be ended.
 */
const MOST_PIXELS = 30_000_000;

let pixels = 0;

parentPort!.on('message', (job: PrintJob) => {
  void bytesOf(job).then((made) => {
    // A copy: what a native library has made cannot be handed over.
    const bytes = new Uint8Array(made);
    if (job.kind === 'png') pixels += pixelsOf(bytes);
    const answer: PrintAnswer = { bytes, spent: pixels >= MOST_PIXELS };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort!.postMessage(answer, [bytes.buffer]);
  });
});

async function bytesOf(job: PrintJob): Promise<Uint8Array> {
  if (job.kind === 'png') return (await import('./drawPng.ts')).drawPng(job.svg, job.dpi);
  return (await import('./drawPdf.ts')).drawPdf(job.print);
}

/** Width and height are the first of the first chunk (PNG §11.2.1). */
function pixelsOf({ buffer }: Uint8Array): number {
  const view = new DataView(buffer);
  return view.getUint32(16) * view.getUint32(20);
}
