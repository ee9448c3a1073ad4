import type { PlainDate } from '../domain/time/plainDate.ts';

/** A date that is to be written as decided. */
export type ConfirmRequest = {
  readonly key: string;
  readonly date: PlainDate;
  readonly status: 'tentative' | 'confirmed';
  /** Null: as it is decided already, or as the rules say. */
  readonly time: string | null;
  readonly place: string | null;
  readonly host: string | null;
  /** Why the date is to stand against the rules it breaks. */
  readonly override: string | null;
  readonly dryRun: boolean;
  /** True: what is null of time, place and host is taken out of the decision instead of left as it is. */
  readonly whole?: boolean;
  /** The version of the file that whoever decides has seen; absent: whatever stands there is built upon. */
  readonly version?: string | undefined;
};
