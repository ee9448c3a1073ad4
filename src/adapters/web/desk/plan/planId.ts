import { createHash } from 'node:crypto';
import { planIdentity } from '../../../../domain/publication/planIdentity.ts';
import type { Plan } from '../../../../domain/publication/plan.ts';

/** A short name for just this plan, fit for addresses: a form that carries it applies this plan or nothing. */
export function planId(plan: Plan): string {
  return createHash('sha256').update(planIdentity(plan)).digest('base64url').slice(0, 22);
}
