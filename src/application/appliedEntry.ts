import { planWheels } from '../domain/publication/planWheels.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AuditEntry } from './ports/auditLog.ts';

/** The line in the log of who did what that a plan was carried out, or one undone, as a revision. */
export function appliedEntry(plan: Plan, revision: number, actor: string, at: Instant): AuditEntry {
  const wheels = planWheels(plan);
  const [only, ...others] = wheels;
  return {
    at,
    actor,
    action: plan.reverts === undefined ? 'plan.applied' : 'plan.reverted',
    wheel: only !== undefined && others.length === 0 ? only : null,
    subject: String(revision),
    detail: {
      changes: plan.changes.length,
      messages: plan.messages.length,
      notify: plan.notify,
      reverts: plan.reverts ?? null,
      wheels: wheels.join(', '),
    },
  };
}
