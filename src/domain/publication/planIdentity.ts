import { packPlan } from './packedPlan.ts';
import type { Plan } from './plan.ts';

/**
 * All that makes a plan this one and no other, as one text. Made a minute later of the same files and the same published
 * state it is the same: what leaves at once carries no moment.
 */
export function planIdentity(plan: Plan): string {
  const { madeAt, messages, ...rest } = packPlan(plan);
  const timeless = messages.map((message) =>
    message.dueAt <= madeAt ? { ...message, dueAt: null } : message,
  );
  return JSON.stringify({ ...rest, messages: timeless });
}
