import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import type { Notify } from './notify.ts';
import type { Plan } from './plan.ts';

/** An applied plan, in short. */
export type Revision = {
  readonly id: number;
  readonly createdAt: Instant;
  readonly author: string;
  readonly fingerprint: string;
  readonly summary: RevisionSummary;
};

/** Counts of what the plan held. What is optional was not counted in the first versions. */
export type RevisionSummary = {
  readonly changes: Readonly<Partial<Record<Change['type'], number>>>;
  /** By kind. */
  readonly messages: Readonly<Record<string, number>>;
  readonly superseded: number;
  readonly cancellations?: number;
  readonly heldBack?: number;
  readonly notify?: Notify;
  /** The revision whose changes were brought back. */
  readonly reverts?: number;
};

export function revisionSummary(plan: Plan): RevisionSummary {
  return {
    changes: counted(plan.changes.map(({ type }) => type)),
    messages: counted(plan.messages.map(({ kind }) => kind)),
    superseded: plan.superseded.length,
    cancellations: plan.messages.filter(({ method }) => method === 'CANCEL').length,
    heldBack: plan.heldBack.length,
    notify: plan.notify,
    ...(plan.reverts === undefined ? {} : { reverts: plan.reverts }),
  };
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
