import type { Plan } from './plan.ts';

/** Ids of the wheels whose occurrences a plan changes or tells of, in the order of their ids. */
export function planWheels({
  changes,
  messages,
  superseded,
}: Pick<Plan, 'changes' | 'messages' | 'superseded'>): readonly string[] {
  const keys = [
    ...changes.map(({ key }) => key),
    ...messages.map(({ occurrence }) => occurrence.key),
    ...superseded.map(({ occurrence }) => occurrence),
  ];
  return [...new Set(keys.map((key) => key.split('/')[0] ?? ''))].toSorted();
}
