import type { Plan } from './plan.ts';

/** What a plan does in some wheels: what one with a role there, and nowhere else, may see of it. Never to be applied. */
export function planOfWheels(plan: Plan, wheels: ReadonlySet<string>): Plan {
  const own = (key: string): boolean => wheels.has(key.split('/')[0] ?? '');
  return {
    ...plan,
    changes: plan.changes.filter(({ key }) => own(key)),
    messages: plan.messages.filter(({ occurrence }) => own(occurrence.key)),
    heldBack: plan.heldBack.filter(({ occurrence }) => own(occurrence)),
    superseded: plan.superseded.filter(({ occurrence }) => own(occurrence)),
    feeds: plan.feeds.filter(own),
  };
}
