import type { PlanAsked } from '../../../../application/planJobs.ts';

/** `?varsle=all&angre=5`; what is as usual is left out. */
export function planQuery(
  { notify, reverts }: PlanAsked,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(notify === 'significant' ? {} : { varsle: notify }),
    ...(reverts === null ? {} : { angre: String(reverts) }),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}
