import type { PlanAsked } from '../../../../application/planJobs.ts';
import { planQuery } from './planQuery.ts';

/** Address of a plan, or of a part of the one with this id. It says all that is needed to make the plan anew. */
export function planAddress(id: string | null, asked: PlanAsked, part = ''): string {
  return `/desk/plan${id === null ? '' : `/${id}/${part}`}${planQuery(asked)}`;
}
