import type { Occurrence } from '../occurrences/occurrence.ts';

/**
 * One difference between what is published and what the files now say.
 * `aspects` says what differs; only `time`, `place` and a cancellation are worth a mail.
 */
export type Change = {
  readonly type: 'added' | 'moved' | 'changed' | 'cancelled' | 'removed';
  readonly key: string;
  readonly before: Occurrence | null;
  readonly after: Occurrence | null;
  /** Sequence after the change. */
  readonly sequence: number;
  readonly aspects: readonly ChangeAspect[];
};

export type ChangeAspect = 'time' | 'place' | 'status' | 'text' | 'people' | 'reminders';
