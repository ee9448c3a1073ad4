import type { Occurrence } from '../occurrences/occurrence.ts';

/**
 * One difference between what is published and what the files now say. `revived`: it was cancelled, or gone from the files,
 * and is on again. `aspects` says what differs; who is told of it is decided for each recipient by itself.
 */
export type Change = {
  readonly type: 'added' | 'moved' | 'changed' | 'cancelled' | 'removed' | 'revived';
  readonly key: string;
  readonly before: Occurrence | null;
  readonly after: Occurrence | null;
  /** It had left the files; absent otherwise. */
  readonly wasRemoved?: true;
  /** Sequence after the change. */
  readonly sequence: number;
  readonly aspects: readonly ChangeAspect[];
};

/** `display`: what is seen in the wheel and the lists only, never in a mail. */
export type ChangeAspect = 'time' | 'place' | 'status' | 'text' | 'people' | 'reminders' | 'display';
