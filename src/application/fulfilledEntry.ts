import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { AuditAction, AuditEntry } from './ports/auditLog.ts';
import type { RecordedFulfilment } from './recordFulfilment.ts';

const ACTIONS: Readonly<Record<Fulfilment['state'], AuditAction>> = {
  done: 'obligation.done',
  waived: 'obligation.waived',
  open: 'obligation.reopened',
};

/** The line in the log of who did what that a deadline was ticked off, waived or opened again. */
export function fulfilledEntry({ occurrence, fulfilment }: RecordedFulfilment, actor: string): AuditEntry {
  const { wheel, title, key } = occurrence;
  return {
    at: fulfilment.at,
    actor,
    action: ACTIONS[fulfilment.state],
    wheel,
    subject: key,
    detail: { title, reason: fulfilment.reason },
  };
}
