import type { Instant } from '../../domain/time/instant.ts';

/** Who did what. Entries are added and never changed. */
export type AuditLog = {
  record(entry: AuditEntry): Promise<void>;
  /** The newest first. `before` is the id of the last entry seen. */
  list(query: AuditQuery): Promise<readonly KeptAuditEntry[]>;
};

export type AuditEntry = {
  readonly at: Instant;
  /** An address in lower case, or «kommandolinjen». */
  readonly actor: string;
  readonly action: AuditAction;
  /** Id of the wheel it was done in; null when it is about none. */
  readonly wheel: string | null;
  /** Key of an occurrence or a message, number of a revision, an address. */
  readonly subject: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>> | null;
};

export type KeptAuditEntry = AuditEntry & { readonly id: number };

export type AuditAction =
  | 'desk.signed-in'
  | 'desk.signed-out'
  | 'desk.signed-out-everywhere'
  | 'desk.refused'
  | 'plan.applied'
  | 'plan.reverted'
  | 'decision.saved'
  | 'decision.removed'
  | 'answer.recorded'
  | 'obligation.done'
  | 'obligation.waived'
  | 'obligation.reopened'
  | 'message.retried'
  | 'message.skipped'
  | 'incoming.handled'
  | 'token.revoked'
  | 'person.exported'
  | 'person.erased';

export type AuditQuery = {
  readonly limit: number;
  readonly before?: number;
  /** Only what was done in these wheels, and what is about none; absent: everything. */
  readonly wheels?: readonly string[];
  /** Of what is about no wheel, only what these addresses did or what was about them; absent: all of it. */
  readonly persons?: readonly string[];
  /** Also those who were refused at the desk, whoever they are. */
  readonly refused?: boolean;
  readonly actor?: string;
  /** Part of who did it or of what it was about. */
  readonly text?: string;
  readonly action?: AuditAction;
};
