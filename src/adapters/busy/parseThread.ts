import { parentPort, workerData } from 'node:worker_threads';
import type { BusyTime } from '../../domain/availability/busyTime.ts';
import { parseBusyTimes } from './parseBusyTimes.ts';

/** What the thread is given, and what it answers: the busy times. */
export type ParseJob = { readonly text: string; readonly span: BusyTime };

const { text, span } = workerData as ParseJob;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(parseBusyTimes(text, span));
