import type { Plan } from '../../domain/publication/plan.ts';

/** Plans saved to be looked at, and applied later just as they are. */
export type PlanFiles = {
  /** Throws `not-found` when it cannot be read, `plan-invalid` when it is no plan, damaged, or of another version. */
  read(file: string): Promise<Plan>;
  /** Written whole or not at all. Throws `file-unwritable`, also when the file is there and is no plan. */
  write(file: string, plan: Plan): Promise<void>;
};
