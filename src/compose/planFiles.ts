import type { PlanFiles } from '../application/ports/planFiles.ts';

/** Saved plans, as files. */
export async function planFiles(): Promise<PlanFiles> {
  return (await import('../adapters/plans/createPlanFiles.ts')).createPlanFiles();
}
