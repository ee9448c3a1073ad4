import type { PlanAsked } from '../../../../application/planJobs.ts';

/** The plan an address or a form asks for; null when it asks for what is none. */
export function askedIn(query: URLSearchParams): PlanAsked | null {
  const notify = query.get('varsle') ?? 'significant';
  const reverts = query.get('angre');
  if (notify !== 'significant' && notify !== 'all' && notify !== 'none') return null;
  if (reverts === null) return { notify, reverts: null };
  return /^[1-9][0-9]{0,8}$/.test(reverts) ? { notify, reverts: Number(reverts) } : null;
}
