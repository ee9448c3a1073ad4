import type { MessageState } from './messageState.ts';

/** How many messages of a wheel in a revision are in a state; `due`: their moment has come. */
export type SendingCount = {
  readonly revision: number;
  readonly wheel: string;
  readonly state: MessageState;
  readonly due: boolean;
  readonly count: number;
};

/** How far the mail of a revision has come. `total` is what was to leave by now: the sum of the five after it. */
export type SendingProgress = {
  readonly total: number;
  readonly sent: number;
  /** Did not arrive. */
  readonly failed: number;
  /** May have arrived: the mail server fell silent. */
  readonly uncertain: number;
  /** Is tried again later by itself. */
  readonly retrying: number;
  readonly waiting: number;
  /** Waits for its day. */
  readonly later: number;
  /** Was not sent, and will not be: replaced, of no use any more, or too late. */
  readonly dropped: number;
};

type Heap = Exclude<keyof SendingProgress, 'total'>;

const HEAPS: Readonly<Record<MessageState, Heap>> = {
  sent: 'sent',
  failed: 'failed',
  unknown: 'uncertain',
  retry: 'retrying',
  planned: 'waiting',
  claimed: 'waiting',
  skipped: 'dropped',
  superseded: 'dropped',
  missed: 'dropped',
};

export function sendingProgress(
  counts: readonly Omit<SendingCount, 'revision' | 'wheel'>[],
): SendingProgress {
  const sum = (heap: Heap): number =>
    counts.filter((each) => heapOf(each) === heap).reduce((total, { count }) => total + count, 0);
  const [sent, failed, uncertain] = [sum('sent'), sum('failed'), sum('uncertain')];
  const [retrying, waiting] = [sum('retrying'), sum('waiting')];
  const total = sent + failed + uncertain + retrying + waiting;
  return { total, sent, failed, uncertain, retrying, waiting, later: sum('later'), dropped: sum('dropped') };
}

function heapOf({ state, due }: Pick<SendingCount, 'state' | 'due'>): Heap {
  return state === 'planned' && !due ? 'later' : HEAPS[state];
}
