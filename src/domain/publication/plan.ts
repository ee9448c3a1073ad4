import type { Message } from '../messages/message.ts';
import type { Change } from './change.ts';

/**
 * The difference between published state and files, as data. Apply executes exactly this.
 * `basedOn` is the newest revision when the plan was made, 0 for an empty store.
 */
export type Plan = {
  readonly version: 1;
  readonly basedOn: number;
  readonly fingerprint: string;
  readonly changes: readonly Change[];
  /** Messages to be recorded: the due ones leave at once, the others at their time. */
  readonly messages: readonly Message[];
  /** Keys of planned messages that no longer apply. */
  readonly superseded: readonly string[];
  /** Paths of feeds whose content changes: `agder`, `agder/kdk`. */
  readonly feeds: readonly string[];
};
