import type { Retention } from '../../domain/privacy/retention.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** Everything the tables hold about one mail address, and forgetting it. Addresses are compared without regard to capitals. */
export type PersonData = {
  records(address: string): Promise<PersonRecords>;
  /** Takes an address out of everything it may be taken out of, in one transaction. */
  erase(request: ErasureRequest): Promise<Erasure>;
  /**
   * Forgets what has been kept long enough, once a day whatever the number of processes: null when somebody has done it that
   * day. `before`: by kind, the moment before which it is forgotten; null keeps everything.
   */
  forget(before: RetentionLimits, today: PlainDate, at: Instant): Promise<Forgotten | null>;
};

type Row = Readonly<Record<string, unknown>>;

/** Plain JSON data. Keys are left out of `keys`: there are only hashes of them. */
export type PersonRecords = {
  readonly preferences: readonly Row[];
  readonly keys: readonly Row[];
  readonly sessions: readonly Row[];
  /** Meetings and deadlines that name the address as they are published. */
  readonly occurrences: readonly Row[];
  readonly messages: readonly Row[];
  readonly answers: readonly Row[];
  readonly deputyCalls: readonly Row[];
  readonly fulfilments: readonly Row[];
  /** Mail from the address, without its text, which its sender has. */
  readonly incoming: readonly Row[];
  readonly failing: readonly Row[];
  readonly audit: readonly Row[];
};

export type ErasureRequest = {
  readonly address: string;
  /** True when the schedules name the address: then what is published by them stands. */
  readonly named: boolean;
  readonly today: PlainDate;
  readonly at: Instant;
};

export type Erasure = {
  /** What stands for the address where a trace is kept, such as `slettet-3@slettet.invalid`. */
  readonly pseudonym: string;
  /** How many rows of each kind were changed or removed. */
  readonly changed: Readonly<Record<ErasedKind, number>>;
  /** Keys of what is yet to come and still calls the address: their mail is kept, for changes must be told. */
  readonly kept: readonly string[];
};

export type ErasedKind =
  | 'messages'
  | 'mentions'
  | 'answers'
  | 'fulfilments'
  | 'incoming'
  | 'preferences'
  | 'keys'
  | 'sessions'
  | 'audit'
  | 'failing';

export type RetentionLimits = Readonly<Record<keyof Retention, Instant | null>>;

export type Forgotten = Readonly<Record<keyof Retention, number>>;
